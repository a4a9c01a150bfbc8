import '../../client/filters/entry.ts'
import { SearchPage } from './controller.ts'

/**
 * `<timeline-search>`: makes the search form answer as one types. Without it the form still works,
 * and the page says what else there is.
 */
class TimelineSearch extends HTMLElement {
  #listening: AbortController | undefined

  connectedCallback(): void {
    // What only scripts fill stays away from whoever has none.
    for (const template of this.querySelectorAll<HTMLTemplateElement>('template[data-scripted]'))
      template.replaceWith(template.content)
    this.#listening = new AbortController()
    new SearchPage(this, this.#listening.signal).start()
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }
}

customElements.define('timeline-search', TimelineSearch)
