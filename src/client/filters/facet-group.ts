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
  readonly count: HTMLElement | null
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
    this.show([...this.#list.children])
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

  /**
   * Shows these values and no others: list items as the page has them, each with a name and a number.
   * Those that were chosen and still exist stay chosen.
   */
  show(elements: readonly Element[]): void {
    const { chosen } = this
    this.#items = elements.map((element) => this.#itemOf(element as HTMLElement))
    this.#list.replaceChildren(...elements)
    this.resetCounts()
    this.chosen = chosen
    this.#root.hidden = elements.length === 0
    if (this.#more) this.#more.hidden = elements.length <= VALUES_BEFORE_MORE
    this.#nameMore()
  }

  /**
   * Shows how many facts each value has. A value without facts is disabled but stays in its
   * position.
   */
  setCounts(countOf: (value: FacetValue) => number): void {
    for (const { value, count, box } of this.#items) {
      const facts = countOf(value)
      if (count) count.textContent = facts.toLocaleString(document.documentElement.lang)
      // Disabling the focused box would lose the focus.
      if (box) box.disabled = facts === 0 && !box.checked && box !== document.activeElement
    }
  }

  resetCounts(): void {
    this.setCounts(({ count }) => count)
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
    more.setAttribute('aria-expanded', String(isUnfolded))
  }

  /** Puts a box into an item, or the link to where its value can be chosen. */
  #itemOf(element: HTMLElement): Item {
    const value = element.dataset['value'] ?? ''
    const old = element.querySelector('.facet-item')
    const name = element.querySelector('.facet-name')
    const count = element.querySelector('small')
    const box = this.#leadTo === undefined ? makeElement('input') : undefined
    const around = makeElement(box ? 'label' : 'a', 'facet-item')
    if (box) Object.assign(box, { type: 'checkbox', name: this.name, value, autocomplete: 'off' })
    else
      around.setAttribute(
        'href',
        (this.#leadTo ?? '') + new URLSearchParams([[this.name, value]]).toString(),
      )
    around.append(box ?? '', ...(old?.childNodes ?? []))
    old?.replaceWith(around)
    return {
      value: {
        value,
        name: name?.textContent.trim() ?? '',
        count: Number(count?.textContent),
        lang: name?.getAttribute('lang') ?? undefined,
      },
      element,
      count,
      box,
    }
  }
}
