import { FACETS, type Facet } from '../tables/facets.ts'
import type { FilterState } from '../../client/filters/state.ts'
import type { Loosened } from '../engine/find-facts.ts'
import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import { say } from '../../text/say.ts'
import type { Fewer } from '../engine/fewer-words.ts'
import { foundText, type SearchTexts } from './texts.ts'
import { addressOf, type SearchState } from '../engine/query/state.ts'

/** Options for the ways out of an empty result. */
export interface LoosenOptions {
  readonly texts: Pick<SearchTexts, 'without' | 'facts' | 'found' | 'foundDated'>
  readonly language: string
  readonly periods: PeriodStyle
  readonly nameOf: (facet: Facet, value: string) => string
  readonly go: (state: FilterState<Facet>) => void
}

/** A button for each filter without which there would be results, with their number. */
export function loosenLines(
  without: readonly Loosened[],
  state: SearchState,
  options: LoosenOptions,
): HTMLElement[] {
  const { texts, language, periods, nameOf, go } = options
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return without.map(({ filter, count }) => {
    const facet = FACETS.find((one) => one === filter)
    const values = facet ? state.chosen[facet].map((value) => nameOf(facet, value)) : []
    const name = facet ? list.format(values) : (spanInWords(state, periods) ?? '')
    const item = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'search-way'
    button.textContent = say(texts.without, { count, filter: name }, language)
    button.addEventListener('click', () => go(withoutFilter(state, facet)))
    item.append(button)
    return item
  })
}

/** A link for each search with fewer words that has results, with their number. */
export function fewerLines(
  fewer: readonly Fewer[],
  state: SearchState,
  { texts, language }: Pick<LoosenOptions, 'texts' | 'language'>,
): HTMLElement[] {
  return fewer.map((one) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = addressOf({ ...state, query: one.query }, new URL(location.href)).href
    link.textContent = foundText(texts, language, { ...one, dates: undefined })
    item.append(link)
    return item
  })
}

const withoutFilter = (state: SearchState, facet: Facet | undefined): FilterState<Facet> =>
  facet === undefined
    ? { ...state, from: undefined, to: undefined }
    : { ...state, chosen: { ...state.chosen, [facet]: [] } }
