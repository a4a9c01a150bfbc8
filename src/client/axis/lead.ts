import { say } from '../../text/say.ts'
import type { TimeSpan } from './time-brush.ts'

/**
 * `<brush-lead>`: around an axis without a list that it could filter. Links to the search, with the
 * span drawn on the axis as `from` and `to`.
 */
class BrushLead extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('timespan', (event) =>
      this.#show((event as CustomEvent<TimeSpan>).detail),
    )
  }

  #show({ from, to }: TimeSpan): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-part="lead"] a')
    // The brush has written the span there in words; nothing if it is all of the axis.
    const span = this.querySelector('.axis-span')?.textContent ?? ''
    if (!link) return
    link.hidden = span === ''
    link.textContent = say(this.dataset['lead'] ?? '', { span })
    const params = new URLSearchParams({ from: from ?? '', to: to ?? '' })
    link.href = (this.dataset['search'] ?? '') + params.toString()
  }
}

customElements.define('brush-lead', BrushLead)
