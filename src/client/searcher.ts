import { dateFinder } from '../exports/search-dates.ts'
import type { DateReading } from '../exports/search-date-words.ts'
import type { Name } from '../exports/search-name-row.ts'
import { aliasNotes, type AliasNote } from './alias-notes.ts'
import { didYouMean } from './did-you-mean.ts'
import { findFacts, type Found, type FoundFacets, type Loosened } from './find-facts.ts'
import { foundPages, LOOKED_AT, type FoundPage } from './found-pages.ts'
import { loadIndex, type IndexPlace, type SearchIndex } from './search-index.ts'
import { readQuery, type Query } from './search-query.ts'
import { resultOf, type Result } from './search-result.ts'
import { choiceOf, spanOf, type SearchState } from './search-state.ts'

/** What a search found, and the means to fetch it part by part. */
export interface Answer {
  readonly count: number
  /** What no fact has, as it was typed. */
  readonly missing: readonly string[]
  readonly fetch: (from: number, to: number) => Promise<Result[]>
  /** Which filters to take away, where they leave nothing. */
  readonly without: readonly Loosened[]
  /** What to say beside the facts. */
  readonly hints: Hints
  /** Counts and times of all that was found; to be asked once the first results are shown. */
  readonly facets: () => Promise<FoundFacets>
  /** Every name of the timeline. */
  readonly names: () => Promise<readonly Name[]>
}

/** What is told above the results. */
export interface Hints {
  /** The search with its misspelt names put right. */
  readonly meant: string | undefined
  readonly aliases: readonly AliasNote[]
  readonly pages: readonly FoundPage[]
}

/** Where the index is, and how its site reads dates. */
export interface SearchPlace extends IndexPlace {
  readonly dates: DateReading
}

/**
 * Gives a function that searches. The index is loaded with the first search, and anew with the
 * next one after it could not be.
 */
export function searcher(place: SearchPlace): (state: SearchState) => Promise<Answer> {
  const findDates = dateFinder(place.dates)
  let attempt = 0
  let loading: Promise<SearchIndex> | undefined
  return async (state) => {
    try {
      loading ??= loadIndex(place, attempt)
      const index = await loading
      const query = readQuery(state.query, place.dates.language, findDates)
      const filter = { choice: choiceOf(state), span: spanOf(state) }
      const found = await findFacts(index, query, state.order, filter)
      return {
        count: found.facts.length,
        ...{ missing: found.missing, without: found.without },
        fetch: async (from, to) => {
          const facts = found.facts.slice(from, to)
          const data = await Promise.all(facts.map(({ result }) => result.data()))
          return data.flatMap((item, at) => {
            const fact = facts[at]
            return item && fact ? [resultOf(item, fact, query, findDates)] : []
          })
        },
        hints: await hintsOf(state.query, query, found, index),
        ...{ facets: found.facets, names: index.tables.names },
      }
    } catch (error) {
      loading = undefined
      attempt++
      throw error
    }
  }
}

/** They come with the results, so that nothing shifts; what of them cannot be had is no failure. */
async function hintsOf(
  typed: string,
  query: Query,
  { pages, facts, missing }: Found,
  { tables }: SearchIndex,
): Promise<Hints> {
  const [names, data] = await Promise.all([
    typed === '' ? [] : tables.names().catch((): readonly Name[] => []),
    Promise.all(pages.slice(0, LOOKED_AT).map((page) => page.data().catch(() => null))),
  ])
  const there = data.filter((one) => one !== null)
  return {
    meant: facts.length === 0 ? didYouMean(typed, missing, names) : undefined,
    aliases: aliasNotes(typed, names),
    pages: query.dates.length > 0 ? [] : foundPages(there, query, facts.length > 0),
  }
}
