import type { DateReading } from '../dates/reading.ts'
import { isOutdated } from './outdated.ts'
import { saveScroll, savedScroll } from './scroll-position.ts'
import { remoteSearcher } from './remote-searcher.ts'
import { BATCH_SIZE } from './result-list.ts'
import { SearchDisplay } from './display.ts'
import { SearchFilters, type SearchFilterTexts } from './filters.ts'
import { followKeys } from './keys.ts'
import { part } from './dom-part.ts'
import { addressOf, isIdle, stateOf, type Order, type SearchState } from '../engine/query/state.ts'
import type { SearchTexts } from './texts.ts'
import { SearchHistory } from './history.ts'
import { SearchView } from './view.ts'
import type { Answer } from '../engine/searcher.ts'
import type { TimeSpan } from '../../client/axis/time-brush.ts'

/** The pause in typing after which the search starts. */
const PAUSE_MS = 150

/** Connects the form, the filters, the address and the results, until its signal aborts. */
export class SearchPage {
  readonly #root: HTMLElement
  readonly #signal: AbortSignal
  readonly #ask: (state: SearchState) => Promise<Answer>
  readonly #history = new SearchHistory()
  readonly #view: SearchView
  readonly #filters: SearchFilters
  readonly #display: SearchDisplay
  #state: SearchState = stateOf(new URL(location.href))
  #timer: number | undefined
  /** The number of the latest search; answers to earlier ones are dropped. */
  #latest = 0

  constructor(root: HTMLElement, signal: AbortSignal) {
    const { pagefind = '', base = '/', facts = '0', version = '', dates = '{}' } = root.dataset
    const reading = JSON.parse(dates) as DateReading
    const texts = JSON.parse(root.dataset['texts'] ?? '{}') as SearchTexts
    const filterTexts = JSON.parse(root.dataset['filterTexts'] ?? '{}') as SearchFilterTexts
    this.#root = root
    this.#signal = signal
    const count = Number(facts)
    const setup = { address: pagefind, base, count, version, dates: reading }
    this.#ask = remoteSearcher(setup, startWorker, signal)
    const view = new SearchView(root)
    const filters = new SearchFilters(root, filterTexts)
    this.#view = view
    this.#filters = filters
    const go = (state: Partial<SearchState>): void => this.#go(state)
    // Its texts are in the language of the interface, which may differ from that of the content.
    const language = document.documentElement.lang
    this.#display = new SearchDisplay(
      { root, view, filters, base, language, texts, filterTexts, go },
      signal,
    )
  }

  /** Adds the listeners, and runs the search of the address. */
  start(): void {
    const { field, form, order } = this.#view
    this.#on(field, 'input', () => this.#searchSoon())
    this.#on(form, 'submit', (event) => {
      event.preventDefault()
      this.#send()
      this.#view.putKeyboardAway()
    })
    this.#on(order, 'change', () => this.#go({ order: order.value as Order }))
    this.#on(this.#root.querySelector('facet-panel'), 'change', () =>
      this.#go({ chosen: this.#filters.chosen(this.#state) }),
    )
    this.#on(this.#root, 'timespan', (event) => {
      const { from, to } = (event as CustomEvent<TimeSpan>).detail
      this.#go({ from, to }, event.target)
    })
    for (const retry of this.#root.querySelectorAll('[data-part="retry"]'))
      this.#on(retry, 'click', () => void this.#retry())
    this.#on(part(this.#root, 'skip'), 'click', (event) => this.#skip(event))
    this.#on(window, 'popstate', () => this.#restore())
    // On a reload, `pagehide` comes too late to save the position.
    const saveHere = (): void => saveScroll(this.#display.list.shown)
    this.#on(document, 'scrollend', saveHere)
    this.#on(window, 'pagehide', saveHere)
    this.#signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      this.#latest++
    })
    const clear = (): void => {
      field.value = ''
      this.#send()
    }
    followKeys({ root: this.#root, field, list: this.#display.list, clear }, this.#signal)
    this.#restore()
    document.documentElement.classList.remove('filtering')
  }

  #on(target: EventTarget | null, type: string, listener: (event: Event) => void): void {
    target?.addEventListener(type, listener, { signal: this.#signal })
  }

  get #address(): string {
    return addressOf(this.#state, new URL(location.href)).href
  }

  /** Reads the field, and stops the timer. */
  #read(): void {
    clearTimeout(this.#timer)
    this.#state = { ...this.#state, query: this.#view.field.value.trim() }
  }

  #searchSoon(): void {
    this.#read()
    this.#timer = window.setTimeout(() => {
      this.#history.type(this.#address)
      void this.#search()
    }, PAUSE_MS)
  }

  #send(): void {
    this.#read()
    this.#history.send(this.#address)
    void this.#search()
  }

  /** Changes the filters or the order. */
  #go(state: Partial<SearchState>, moved: EventTarget | null = null): void {
    this.#read()
    if (location.href !== this.#address) this.#history.type(this.#address)
    this.#state = { ...this.#state, ...state, query: this.#state.query }
    this.#history.change(this.#address, moved)
    void this.#search()
  }

  #restore(): void {
    clearTimeout(this.#timer)
    const { shown, top } = savedScroll()
    this.#state = stateOf(new URL(location.href))
    this.#history.return(this.#address)
    this.#view.field.value = this.#state.query
    this.#view.order.value = this.#state.order
    void this.#search(shown, top)
  }

  /** Moves the focus past the filters. The address stays, since a history entry would search again. */
  #skip(event: Event): void {
    event.preventDefault()
    const first = part(this.#root, 'results').querySelector('a')
    const to = first ?? part(this.#root, 'found')
    to.focus()
  }

  /** Searches again; an outdated page is reloaded, since the files that it asks for are gone. */
  async #retry(): Promise<void> {
    if (await isOutdated()) location.reload()
    else await this.#search()
  }

  /**
   * @param first the number of results to show at once
   * @param top the scroll offset to restore, in pixels
   */
  async #search(first = BATCH_SIZE, top = 0): Promise<void> {
    const question = ++this.#latest
    const state = this.#state
    const isLatest = (): boolean => question === this.#latest
    this.#display.narrow(state)
    if (isIdle(state)) {
      this.#display.rest()
      return
    }
    this.#display.wait()
    try {
      const answer = await this.#ask(state)
      const results = await answer.fetch(0, first)
      if (!isLatest()) return
      this.#display.showAnswer(state, answer, results)
      if (top > 0) {
        scrollTo(0, top)
        // The browser may have scrolled there itself, which sends no event that saves the position.
        saveScroll(this.#display.list.shown)
      }
      await this.#display.showCounts(state, answer, isLatest)
    } catch {
      if (isLatest()) this.#display.fail()
    }
  }
}

/** Vite recognises this form, and bundles the worker as a separate file. */
const startWorker = (): Worker =>
  new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module' })
