import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { say } from '../../text/say.ts'
import type { TimeSpan } from './time-brush.ts'

/** The texts of the link. The page carries them as JSON. */
export interface LeadTexts extends PeriodStyle {
  /** The pattern of the link’s text: `Search {span}`. */
  readonly lead: string
}

/**
 * `<brush-lead>`: wraps an axis on a page that has no list to filter. A span drawn on the axis
 * becomes a link to another page, with the span as `from` and `to`.
 */
class BrushLead extends HTMLElement {
  #listening: AbortController | undefined

  connectedCallback(): void {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const show = (event: Event): void => this.#show((event as CustomEvent<TimeSpan>).detail)
    this.addEventListener('timespan', show, { signal })
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }

  #show({ from, to }: TimeSpan): void {
    const { address = '', texts = '{}' } = this.dataset
    const words = JSON.parse(texts) as LeadTexts
    const span = spanInWords({ from: from ?? undefined, to: to ?? undefined }, words)
    const link = this.querySelector<HTMLAnchorElement>('[data-part="lead"] a')
    if (!link) return
    link.hidden = span === undefined
    link.textContent = say(words.lead, { span: span ?? '' })
    link.href = `${address}?${new URLSearchParams({ from: from ?? '', to: to ?? '' }).toString()}`
  }
}

customElements.define('brush-lead', BrushLead)
