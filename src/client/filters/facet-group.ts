import { makeElement } from './make-element.ts'
import { say } from '../../text/say.ts'

/** A value of a facet, from the page or from the search index. */
export interface FacetValue {
  readonly value: string
  readonly name: string
  readonly count: number
  /** The language of the name; undefined if it is the page’s. */
  readonly lang?: string | undefined
}

/**
 * The number of values shown until the reader unfolds the rest. facets.css hides the others by the
 * same number; facet-group.test.ts holds the two equal.
 */
export const VALUES_BEFORE_MORE = 8

interface Item {
  readonly value: FacetValue
  readonly element: HTMLElement
  readonly count: HTMLElement
  /** Undefined if the value is a link to another page. */
  readonly box: HTMLInputElement | undefined
}

/**
 * One facet of a panel. Its values are checkboxes, or links to the page where they can be chosen.
 */
export class FacetGroup {
  readonly name: string
  readonly #root: HTMLElement
  readonly #leadTo: string | undefined
  #items: Item[] = []

  constructor(root: HTMLElement, leadTo: string | undefined) {
    this.name = root.dataset['facet'] ?? ''
    this.#root = root
    this.#leadTo = leadTo
    this.setValues([...this.#list.children].map(valueOf))
    this.#more?.addEventListener('click', () => this.#unfold())
  }

  get chosen(): string[] {
    return this.#items.flatMap(({ value, box }) => (box?.checked ? [value.value] : []))
  }

  set chosen(values: readonly string[]) {
    for (const { value, box, element } of this.#items) {
      if (!box) continue
      box.checked = values.includes(value.value)
      element.classList.toggle('chosen', box.checked)
    }
  }

  get values(): readonly FacetValue[] {
    return this.#items.map(({ value }) => value)
  }

  /** Replaces the values. Those that were chosen and still exist stay chosen. */
  setValues(values: readonly FacetValue[]): void {
    const { chosen } = this
    this.#items = values.map((value) => itemOf(value, this.name, this.#leadTo))
    this.#list.replaceChildren(...this.#items.map(({ element }) => element))
    this.chosen = chosen
    this.#root.hidden = values.length === 0
    if (this.#more) this.#more.hidden = values.length <= VALUES_BEFORE_MORE
    this.#nameMore()
  }

  /**
   * Shows how many facts each value has. A value without facts is disabled but stays in its
   * position.
   */
  setCounts(countOf: (value: string) => number): void {
    for (const { value, count, box } of this.#items) {
      const facts = countOf(value.value)
      count.textContent = facts.toLocaleString(document.documentElement.lang)
      // Disabling the focused box would lose the focus.
      if (box) box.disabled = facts === 0 && !box.checked && box !== document.activeElement
    }
  }

  resetCounts(): void {
    const counts = new Map(this.#items.map(({ value }) => [value.value, value.count]))
    this.setCounts((value) => counts.get(value) ?? 0)
  }

  nameOf(value: string): string | undefined {
    return this.#items.find((item) => item.value.value === value)?.value.name
  }

  get #list(): Element {
    return this.#root.querySelector('[data-part="values"]') ?? this.#root
  }

  get #more(): HTMLButtonElement | null {
    return this.#root.querySelector<HTMLButtonElement>('[data-part="more"]')
  }

  #unfold(): void {
    const isUnfolded = this.#root.classList.toggle('unfolded')
    this.#nameMore()
    if (isUnfolded)
      this.#items[VALUES_BEFORE_MORE]?.element.querySelector<HTMLElement>('input, a')?.focus()
  }

  #nameMore(): void {
    const more = this.#more
    const isUnfolded = this.#root.classList.contains('unfolded')
    const { all = '', fewer = '' } = more?.dataset ?? {}
    if (!more) return
    const count = this.#items.length
    more.textContent = isUnfolded ? fewer : say(all, { count }, document.documentElement.lang)
    more.ariaExpanded = String(isUnfolded)
  }
}

function valueOf(element: Element): FacetValue {
  const name = element.querySelector<HTMLElement>('.facet-name')
  return {
    value: (element as HTMLElement).dataset['value'] ?? '',
    name: name?.textContent.trim() ?? '',
    count: Number(element.querySelector('small')?.textContent ?? 0),
    lang: name?.getAttribute('lang') ?? undefined,
  }
}

function itemOf(value: FacetValue, facet: string, leadTo: string | undefined): Item {
  const element = makeElement('li')
  const name = makeElement('span', 'facet-name')
  const count = makeElement('small')
  name.textContent = value.name
  if (value.lang !== undefined) name.lang = value.lang
  count.textContent = value.count.toLocaleString(document.documentElement.lang)
  const box = leadTo === undefined ? boxOf(value.value, facet) : undefined
  const around = box ? makeElement('label', 'facet-item') : linkTo(value.value, facet, leadTo ?? '')
  around.append(...(box ? [box] : []), name, ' ', count)
  element.append(around)
  return { value, element, count, box }
}

function boxOf(value: string, facet: string): HTMLInputElement {
  const box = makeElement('input')
  Object.assign(box, { type: 'checkbox', name: facet, value, autocomplete: 'off' })
  return box
}

function linkTo(value: string, facet: string, leadTo: string): HTMLAnchorElement {
  const link = makeElement('a', 'facet-item')
  const before = leadTo.includes('?') ? '&' : '?'
  link.href = leadTo + before + new URLSearchParams([[facet, value]]).toString()
  return link
}
