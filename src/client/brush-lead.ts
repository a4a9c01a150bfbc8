import { spanWords, type PeriodTexts } from './period-words.ts'
import { fill } from './search-texts.ts'

/** A link to where a brushed span leads: on a page without a list that it could filter. */
export class BrushLead {
  readonly element = document.createElement('p')
  readonly #link = document.createElement('a')
  readonly #address: string
  readonly #texts: PeriodTexts & { readonly lead: string }

  /**
   * @param address of the page that takes `from` and `to`
   * @param texts with the link’s pattern, `Search {span}`
   */
  constructor(address: string, texts: PeriodTexts & { readonly lead: string }) {
    this.#address = address
    this.#texts = texts
    this.element.className = 'brush-lead'
    this.element.setAttribute('role', 'status')
  }

  /** Shows the link; nothing where all of the axis is meant. */
  show(from: string | null, to: string | null): void {
    const parts = { from: from ?? undefined, to: to ?? undefined }
    const span = spanWords(parts, this.#texts)
    if (span === undefined || from === null || to === null) {
      this.element.replaceChildren()
      return
    }
    this.#link.href = `${this.#address}?${new URLSearchParams({ from, to }).toString()}`
    this.#link.textContent = fill(this.#texts.lead, { span })
    this.element.replaceChildren(this.#link)
  }
}
