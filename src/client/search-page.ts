import type { DateReading } from '../exports/search-date-words.ts'
import { hintLines } from './search-hints.ts'
import { addressOf, isIdle, stateOf, type Order, type SearchState } from './search-state.ts'
import { foundText, noneText, type SearchTexts } from './search-texts.ts'
import type { Result } from './search-result.ts'
import { searchView, type SearchView, type ViewState } from './search-view.ts'
import { searcher, type Answer } from './searcher.ts'

/** Results are fetched and shown by so many. */
const PART = 10

/** How long somebody has to pause in typing before we search. */
const PAUSE_MS = 150

/** Joins the form, the page’s address and the results. Lives as long as its signal. */
export class SearchPage {
  readonly #view: SearchView
  readonly #texts: SearchTexts
  readonly #base: string
  readonly #language: string
  readonly #ask: (state: SearchState) => Promise<Answer>
  readonly #signal: AbortSignal
  #timer: number | undefined
  /** The address of the search that was last sent, or come back to. */
  #sent = location.href
  /** The number of the latest question: answers to earlier ones are dropped. */
  #latest = 0
  #answer: Answer | undefined
  #shown = 0

  constructor(root: HTMLElement, signal: AbortSignal) {
    const { pagefind = '', base = '/', facts = '0', dates = '{}', texts = '{}' } = root.dataset
    const reading = JSON.parse(dates) as DateReading
    this.#texts = JSON.parse(texts) as SearchTexts
    this.#view = searchView(root, this.#texts)
    this.#base = base
    this.#language = reading.language
    this.#ask = searcher({ address: pagefind, base, count: Number(facts), dates: reading })
    this.#signal = signal
  }

  /** Listens, and shows what the address asks for. */
  start(): void {
    const { field, form, order, more, retry } = this.#view
    this.#on(field, 'input', () => this.#searchSoon())
    this.#on(form, 'submit', (event) => {
      event.preventDefault()
      this.#searchNow()
    })
    this.#on(order, 'change', () => this.#searchNow())
    this.#on(retry, 'click', () => void this.#search())
    this.#on(more, 'click', () => void this.#showMore())
    this.#on(window, 'popstate', () => this.#restore())
    this.#signal.addEventListener('abort', () => clearTimeout(this.#timer))
    this.#restore()
  }

  #on(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { signal: this.#signal })
  }

  get #state(): SearchState {
    const { field, order } = this.#view
    // What narrows the results stands in the address alone.
    const narrowed = stateOf(new URL(location.href))
    return { ...narrowed, query: field.value.trim(), order: order.value as Order }
  }

  get #address(): string {
    return addressOf(this.#state, new URL(location.href)).href
  }

  /** Typing changes the address without leaving a trail of half words. */
  #searchSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.#address)
      void this.#search()
    }, PAUSE_MS)
  }

  /** A search that was sent is one step of “back”; so is what was sent before it. */
  #searchNow(): void {
    clearTimeout(this.#timer)
    const address = this.#address
    if (address !== this.#sent) {
      history.replaceState(null, '', this.#sent)
      history.pushState(null, '', address)
      this.#sent = address
    }
    void this.#search()
  }

  #restore(): void {
    clearTimeout(this.#timer)
    this.#sent = location.href
    const { query, order } = stateOf(new URL(location.href))
    this.#view.field.value = query
    this.#view.order.value = order
    void this.#search()
  }

  async #search(): Promise<void> {
    const question = ++this.#latest
    const state = this.#state
    if (isIdle(state)) {
      this.#show('idle', '')
      return
    }
    this.#view.wait(this.#texts.searching)
    try {
      const answer = await this.#ask(state)
      const results = await answer.fetch(0, PART)
      if (question === this.#latest) this.#tell(state, answer, results)
    } catch {
      if (question !== this.#latest) return
      this.#show('failed', this.#texts.failed)
    }
  }

  #tell(state: SearchState, answer: Answer, results: readonly Result[]): void {
    const { count, missing, hints } = answer
    const { query } = state
    const lines = hintLines(hints, this.#texts, { base: this.#base, state })
    if (count === 0) {
      this.#show('none', noneText(this.#texts, this.#language, { query, missing }), lines)
      return
    }
    this.#answer = answer
    const text = foundText(this.#texts, this.#language, { count, shown: results.length, query })
    this.#show('found', text, lines, results)
  }

  #show(
    state: ViewState,
    text: string,
    hints: readonly HTMLElement[] = [],
    results: readonly Result[] = [],
  ): void {
    if (state !== 'found') this.#answer = undefined
    this.#view.hint(hints)
    this.#view.draw(results)
    this.#shown = results.length
    this.#view.say(state, text, this.#shown < (this.#answer?.count ?? 0))
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer
    const question = this.#latest
    if (!answer) return
    try {
      const results = await answer.fetch(this.#shown, this.#shown + PART)
      if (question !== this.#latest) return
      this.#shown += results.length
      const { query } = this.#state
      const { count } = answer
      const text = foundText(this.#texts, this.#language, { count, shown: this.#shown, query })
      this.#view.add(results)
      this.#view.say('found', text, this.#shown < count)
    } catch {
      this.#show('failed', this.#texts.failed)
    }
  }
}
