import { dateFinder } from '../exports/search-dates.ts'
import { findFacts } from './find-facts.ts'
import { loadPagefind, type Pagefind } from './pagefind.ts'
import { readQuery } from './search-query.ts'
import { resultOf, type Result } from './search-result.ts'
import type { SearchState } from './search-state.ts'

/** What a search found, and the means to fetch it part by part. */
export interface Answer {
  readonly count: number
  /** Words that no fact has, as they were typed. */
  readonly missing: readonly string[]
  readonly fetch: (from: number, to: number) => Promise<Result[]>
}

/** Where the index is, and what language it speaks. */
export interface SearchPlace {
  /** The address of Pagefind’s script. */
  readonly address: string
  readonly base: string
  readonly language: string
}

/**
 * Gives a function that searches. The index is loaded with the first search, and anew with the
 * next one after it could not be.
 */
export function searcher(place: SearchPlace): (state: SearchState) => Promise<Answer> {
  const findDates = dateFinder(place.language)
  let attempt = 0
  let loading: Promise<Pagefind> | undefined
  return async ({ query: typed, order }) => {
    try {
      loading ??= loadPagefind(place.address, place.base, attempt)
      const pagefind = await loading
      const query = readQuery(typed, place.language, findDates)
      const { results, missing } = await findFacts(pagefind, query, order)
      return {
        count: results.length,
        missing: missing.map((word) => word.typed),
        fetch: async (from, to) => {
          const data = await Promise.all(results.slice(from, to).map((result) => result.data()))
          return data.flatMap((item) => (item ? [resultOf(item, query, findDates)] : []))
        },
      }
    } catch (error) {
      loading = undefined
      attempt++
      throw error
    }
  }
}
