import { resultItem } from './result-item.ts'
import { part } from './dom-part.ts'
import type { Result } from '../engine/result.ts'
import { say } from '../../text/say.ts'
import type { SearchTexts } from './texts.ts'
import type { Answer } from '../engine/searcher.ts'

/** The number of results to fetch and show at a time. */
export const BATCH_SIZE = 10

/** The most results that load while scrolling, so that the end of the page can be reached. */
const MAX_BY_SCROLLING = 60

/** The distance below the window at which further results load. */
const LOAD_AHEAD = '600px'

/** The results of a search, which load in batches: while scrolling or tabbing, or with a button. */
export class ResultList {
  readonly #root: HTMLElement
  readonly #texts: SearchTexts
  readonly #language: string
  readonly #list: HTMLElement
  readonly #pages: HTMLElement
  readonly #seen: IntersectionObserver
  #answer: Answer | undefined
  #shown = 0
  /** Results load by themselves until this many are shown. */
  #enough = MAX_BY_SCROLLING
  #loading: Promise<void> | undefined

  constructor(root: HTMLElement, texts: SearchTexts, language: string, signal: AbortSignal) {
    this.#root = root
    this.#texts = texts
    this.#language = language
    this.#list = part(root, 'results')
    this.#pages = part(root, 'pages')
    this.#seen = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#loadMore(),
      { rootMargin: LOAD_AHEAD },
    )
    this.#seen.observe(this.#pages)
    signal.addEventListener('abort', () => this.#seen.disconnect())
    const more = (): void => {
      this.#enough = this.#shown + MAX_BY_SCROLLING
      void this.more(true)
    }
    part(root, 'show-more').addEventListener('click', more, { signal })
    const onFocus = ({ target }: FocusEvent): void => {
      if (this.#list.lastElementChild?.contains(target as Node)) this.#loadMore()
    }
    this.#list.addEventListener('focusin', onFocus, { signal })
  }

  /** The number of results shown. */
  get shown(): number {
    return this.#shown
  }

  get isEmpty(): boolean {
    return this.#list.children.length === 0
  }

  /** Replaces the results by the first of another answer; without an answer there are none. */
  show(answer: Answer | undefined, results: readonly Result[]): void {
    this.#answer = answer
    this.#loading = undefined
    this.#enough = MAX_BY_SCROLLING
    this.#shown = results.length
    this.#list.replaceChildren(...this.#items(results))
    this.#showCount()
  }

  /**
   * Shows more results, if there are any.
   * @param isAsked whether the reader asked for more; then the first new one gets the focus
   */
  async more(isAsked: boolean): Promise<void> {
    const before = this.#shown
    this.#loading ??= this.#fetch()
    await this.#loading
    if (isAsked) this.#list.children[before]?.querySelector('a')?.focus()
  }

  #loadMore(): void {
    if (this.#answer && this.#shown < Math.min(this.#enough, this.#answer.count))
      void this.more(false)
  }

  async #fetch(): Promise<void> {
    const answer = this.#answer
    if (!answer || this.#shown >= answer.count) return
    try {
      const results = await answer.fetch(this.#shown, this.#shown + BATCH_SIZE)
      if (answer !== this.#answer) return
      this.#shown += results.length
      this.#list.append(...this.#items(results))
      this.#loading = undefined
      this.#showCount()
    } catch {
      if (answer !== this.#answer) return
      // The results stay; only the button tries again.
      this.#enough = 0
      this.#loading = undefined
      part(this.#root, 'failed-more').textContent = this.#texts.failedMore
    }
  }

  #showCount(): void {
    const count = this.#answer?.count ?? 0
    const { shown } = this.#texts
    this.#pages.hidden = this.#shown >= count
    part(this.#root, 'failed-more').textContent = ''
    const slots = { shown: this.#shown, count }
    part(this.#root, 'shown').textContent = say(shown, slots, this.#language)
    // Observing anew makes the observer report again if the window is not full yet.
    this.#seen.unobserve(this.#pages)
    this.#seen.observe(this.#pages)
  }

  #items(results: readonly Result[]): DocumentFragment[] {
    return results.map((result) => resultItem(result, this.#root, this.#texts))
  }
}
