import { makeElement } from './make-element.ts'
import { say } from '../../text/say.ts'

/** A value of a facet, as a page or an index has it. */
export interface FacetValue {
  readonly value: string
  readonly name: string
  readonly count: number
  /** The language of the name, where it is not the page’s. */
  readonly lang?: string | undefined
}

/** So many values are shown before one asks for more. Also in facets.css. */
export const FIRST = 8

interface Item {
  readonly value: FacetValue
  readonly element: HTMLElement
  readonly count: HTMLElement
  /** Undefined where choosing leads to another page. */
  readonly box: HTMLInputElement | undefined
}

/** One facet of a panel: its values, as boxes or as links that lead to where they are chosen. */
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

  /** Shows other values; what was chosen among them stays so. */
  setValues(values: readonly FacetValue[]): void {
    const { chosen } = this
    this.#items = values.map((value) => itemOf(value, this.name, this.#leadTo))
    this.#list.replaceChildren(...this.#items.map(({ element }) => element))
    this.chosen = chosen
    this.#root.hidden = values.length === 0
    if (this.#more) this.#more.hidden = values.length <= FIRST
    this.#nameMore()
  }

  /** Shows how many facts each value has; one that has none cannot be chosen, and stays where it is. */
  setCounts(countOf: (value: string) => number): void {
    for (const { value, count, box } of this.#items) {
      const facts = countOf(value.value)
      count.textContent = facts.toLocaleString(document.documentElement.lang)
      // A box that has the focus keeps it.
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
    if (isUnfolded) this.#items[FIRST]?.element.querySelector<HTMLElement>('input, a')?.focus()
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
  const [element, name, count] = [
    makeElement('li'),
    makeElement('span', 'facet-name'),
    makeElement('small'),
  ]
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
  link.href = `${leadTo}?${new URLSearchParams([[facet, value]]).toString()}`
  return link
}
