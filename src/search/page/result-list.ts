import { resultItem } from './result-item.ts'
import { part } from './dom-part.ts'
import type { Result } from '../engine/result.ts'
import { say } from '../../text/say.ts'
import type { SearchTexts } from './texts.ts'
import type { Answer } from '../engine/searcher.ts'

/** Results are fetched and shown by so many. */
export const BATCH_SIZE = 10

/** So many come by themselves as one scrolls: what stands below them is to be reached. */
const BY_SCROLLING = 60

/** Further results come while their place is still so far below the window. */
const AHEAD = '600px'

/** The results of a search, part by part: as one scrolls or tabs, or with a button. */
export class ResultList {
  readonly #root: HTMLElement
  readonly #texts: SearchTexts
  readonly #language: string
  readonly #list: HTMLElement
  readonly #pages: HTMLElement
  readonly #seen: IntersectionObserver
  #answer: Answer | undefined
  #shown = 0
  /** Until so many are shown, more come by themselves. */
  #enough = BY_SCROLLING
  #coming: Promise<void> | undefined

  constructor(root: HTMLElement, texts: SearchTexts, language: string, signal: AbortSignal) {
    this.#root = root
    this.#texts = texts
    this.#language = language
    this.#list = part(root, 'results')
    this.#pages = part(root, 'pages')
    this.#seen = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#come(),
      { rootMargin: AHEAD },
    )
    this.#seen.observe(this.#pages)
    signal.addEventListener('abort', () => this.#seen.disconnect())
    const more = (): void => {
      this.#enough = this.#shown + BY_SCROLLING
      void this.more(true)
    }
    part(root, 'show-more').addEventListener('click', more, { signal })
    const tabbed = ({ target }: FocusEvent): void => {
      if (this.#list.lastElementChild?.contains(target as Node)) this.#come()
    }
    this.#list.addEventListener('focusin', tabbed, { signal })
  }

  /** How many are shown. */
  get shown(): number {
    return this.#shown
  }

  get isEmpty(): boolean {
    return this.#list.children.length === 0
  }

  /** Shows the first results of an answer in the place of those there are; nothing without one. */
  show(answer: Answer | undefined, results: readonly Result[]): void {
    this.#answer = answer
    this.#coming = undefined
    this.#enough = BY_SCROLLING
    this.#shown = results.length
    this.#list.replaceChildren(...this.#items(results))
    this.#tell()
  }

  /**
   * Shows more results, if there are any.
   * @param isAsked whether somebody asked for them, who is then led to the first
   */
  async more(isAsked: boolean): Promise<void> {
    const before = this.#shown
    this.#coming ??= this.#fetch()
    await this.#coming
    if (isAsked) this.#list.children[before]?.querySelector('a')?.focus()
  }

  #come(): void {
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
      this.#coming = undefined
      this.#tell()
    } catch {
      if (answer !== this.#answer) return
      // What is shown stays; the button tries again, nothing does so by itself.
      this.#enough = 0
      this.#coming = undefined
      part(this.#root, 'failed-more').textContent = this.#texts.failedMore
    }
  }

  #tell(): void {
    const count = this.#answer?.count ?? 0
    const { shown } = this.#texts
    this.#pages.hidden = this.#shown >= count
    part(this.#root, 'failed-more').textContent = ''
    const slots = { shown: this.#shown, count }
    part(this.#root, 'shown').textContent = say(shown, slots, this.#language)
    // Where the window is still not full, the observer is to say so again.
    this.#seen.unobserve(this.#pages)
    this.#seen.observe(this.#pages)
  }

  #items(results: readonly Result[]): DocumentFragment[] {
    return results.map((result) => resultItem(result, this.#root, this.#texts))
  }
}
