import { say } from '../../text/say.ts'
import type { Facet } from '../tables/facets.ts'
import { FilterBar } from '../../client/filters/bar.ts'
import type { FilterState } from '../../client/filters/state.ts'
import { ResultList } from './result-list.ts'
import type { SearchFilters, SearchFilterTexts } from './filters.ts'
import { hintLines } from './hints.ts'
import { fewerLines, loosenLines } from './ways-out.ts'
import type { Result } from '../engine/result.ts'
import { stateOf, type SearchState } from '../engine/query/state.ts'
import { tipsFor } from './tips.ts'
import { foundText, noneText, type SearchTexts } from './texts.ts'
import type { SearchView } from './view.ts'
import type { Answer } from '../engine/searcher.ts'

/** The page of a display. */
export interface DisplayOptions {
  readonly root: HTMLElement
  readonly view: SearchView
  readonly filters: SearchFilters
  readonly base: string
  readonly language: string
  readonly texts: SearchTexts
  readonly filterTexts: SearchFilterTexts
  /** Changes the filters. */
  readonly go: (state: Partial<FilterState<Facet>>) => void
}

/** The content below the count. */
interface Shown {
  readonly lines?: readonly HTMLElement[]
  /** The lines that screen readers announce. */
  readonly spoken?: readonly HTMLElement[]
  /** Links and buttons out of an empty result. */
  readonly ways?: readonly HTMLElement[]
  readonly answer?: Answer
  readonly results?: readonly Result[]
}

/** The filters when nothing is chosen. */
const { chosen, from, to } = stateOf(new URL('about:blank'))

/** Shows the state of a search: idle, under way, found, not found, failed. */
export class SearchDisplay {
  readonly list: ResultList
  readonly #options: DisplayOptions
  readonly #bar: FilterBar
  readonly #title = document.title

  constructor(options: DisplayOptions, signal: AbortSignal) {
    const { root, texts, filterTexts, language, go } = options
    this.#options = options
    this.#bar = new FilterBar(root, filterTexts, () => go({ chosen, from, to }))
    this.list = new ResultList(root, texts, language, signal)
  }

  /** Shows the search and its filters. */
  narrow(state: SearchState): void {
    const { filters, go, texts } = this.#options
    const { query } = state
    // The title tells searches apart in tabs, bookmarks and the history.
    document.title = query === '' ? this.#title : say(texts.titled, { query, title: this.#title })
    filters.show(state)
    this.#bar.show(filters.chips(state, go))
  }

  /** Shows that nothing is searched. */
  rest(): void {
    const { filters, texts } = this.#options
    filters.reset()
    this.#show('idle', texts.all)
  }

  /** Shows that a search is under way; the last results stay until the next come. */
  wait(): void {
    const { filters, texts, view } = this.#options
    view.change(() => filters.wait())
    if (this.list.isEmpty) this.#show('searching', texts.searching)
  }

  /** Shows that the search has failed. */
  fail(): void {
    const { filters, texts } = this.#options
    filters.wait()
    this.#show('failed', texts.failed)
  }

  /** Shows an answer with its first results. */
  showAnswer(state: SearchState, answer: Answer, results: readonly Result[]): void {
    const { count, dates, missing, hints, without, fewer } = answer
    const { query } = state
    const { texts, language, base, filters, filterTexts, go, view } = this.#options
    const { understood, pages } = hintLines(hints, texts, { base, state, language })
    const shown = { lines: [...understood, ...pages], spoken: understood }
    if (count > 0) {
      this.#show('found', foundText(texts, language, { count, query, dates }), {
        ...shown,
        answer,
        results,
      })
      return
    }
    view.tip(tipsFor(query))
    const nameOf = (facet: Facet, value: string): string => filters.nameOf(facet, value)
    const { periods } = filterTexts
    const ways = [
      ...fewerLines(fewer, state, { texts, language }),
      ...loosenLines(without, state, { texts, language, periods, nameOf, go }),
    ]
    this.#show('none', noneText(texts, language, { query, missing }), { ...shown, ways })
  }

  /**
   * Shows the counts of an answer. They come after the first results, which stay if the counts fail.
   * @param isLatest whether this is still the latest search
   */
  async showCounts(state: SearchState, answer: Answer, isLatest: () => boolean): Promise<void> {
    const { filters, go } = this.#options
    try {
      const found = await answer.facets()
      const lacksNames = filters.lacksNames(found, state)
      if (lacksNames) filters.addNames(await answer.names())
      if (!isLatest()) return
      filters.showCounts(found, state)
      if (lacksNames) this.#bar.show(filters.chips(state, go))
    } catch {
      if (isLatest()) filters.fail()
    }
  }

  #show(
    state: SearchView['state'],
    text: string,
    { lines = [], spoken = [], ways = [], answer, results = [] }: Shown = {},
  ): void {
    const { view } = this.#options
    view.change(() => {
      view.state = state
      view.list('hints', lines)
      view.speak(spoken.map(({ textContent }) => textContent).join('. '))
      view.list('loosen', ways)
      this.list.show(answer, results)
      this.#bar.say(text, state === 'none' ? 0 : answer?.count)
    })
  }
}
