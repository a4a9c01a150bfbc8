import { putScripted } from '../../client/filters/put-scripted.ts'
import '../../client/filters/entry.ts'
import { SearchPage } from './controller.ts'

/**
 * `<timeline-search>`: makes the search form answer while the reader types. Without scripts the page
 * says so, and offers the indexes instead.
 */
class TimelineSearch extends HTMLElement {
  #listening: AbortController | undefined

  connectedCallback(): void {
    putScripted(this)
    this.#listening = new AbortController()
    new SearchPage(this, this.#listening.signal).start()
  }

  disconnectedCallback(): void {
    this.#listening?.abort()
  }
}

customElements.define('timeline-search', TimelineSearch)
