import { FilterPage } from './page.ts'

/**
 * `<fact-filter>`: filters the list of facts inside it by facets, by a span of the axis inside it,
 * and by the day on which facts became public. The address holds the choice.
 */
export class FactFilter extends HTMLElement {
  #listening: AbortController | undefined

  connectedCallback(): void {
    this.#listening = new AbortController()
    new FilterPage(this, this.#listening.signal).start()
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }
}

customElements.define('fact-filter', FactFilter)
