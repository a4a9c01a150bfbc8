import type { TimeSpan } from './time-brush.ts'

/**
 * `<brush-lead data-lead data-search>`: around an axis without a list that it could filter. Links to
 * the search, with the span drawn on the axis as `from` and `to`.
 */
class BrushLead extends HTMLElement {
  connectedCallback(): void {
    const { lead = '', search = '' } = this.dataset
    this.addEventListener('timespan', (event) => {
      const { from, to } = (event as CustomEvent<TimeSpan>).detail
      const link = this.querySelector<HTMLAnchorElement>('[data-part="lead"] a')
      // The brush has written the span there in words; nothing if it is all of the axis.
      const span = this.querySelector('.axis-span')?.textContent ?? ''
      if (!link) return
      link.hidden = span === ''
      link.textContent = lead.replace('{span}', () => span)
      link.href = `${search}from=${from ?? ''}&to=${to ?? ''}`
    })
  }
}

customElements.define('brush-lead', BrushLead)
