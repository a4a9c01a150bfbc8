import { FilterPage } from './page.ts'

/**
 * `<fact-filter>`: filters the list of facts inside it, by facets, by a span of an axis inside it and
 * by the day on which facts became public. What is chosen stands in the address.
 */
export class FactFilter extends HTMLElement {
  connectedCallback(): void {
    new FilterPage(this).start()
  }
}

customElements.define('fact-filter', FactFilter)
