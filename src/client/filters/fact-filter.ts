import { FilterPage } from './page.ts'
import { putScripted } from './put-scripted.ts'

/**
 * `<fact-filter>`: filters the list of facts inside it by facets, by a span of the axis inside it,
 * and by the day on which facts became public. The address holds the choice.
 */
export class FactFilter extends HTMLElement {
  connectedCallback(): void {
    putScripted(this)
    new FilterPage(this).start()
  }
}

customElements.define('fact-filter', FactFilter)
