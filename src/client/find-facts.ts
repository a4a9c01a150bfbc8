import type { Pagefind, PagefindResult } from './pagefind.ts'
import { missingWords } from './search-missing.ts'
import type { Query, QueryWord } from './search-query.ts'
import type { Order } from './search-state.ts'

/** What a search found. */
export interface Found {
  readonly results: readonly PagefindResult[]
  /** Words that no fact has; then there are no results. */
  readonly missing: readonly QueryWord[]
}

/** Searches the index. Facts that match equally well stand in the order of the timeline. */
export async function findFacts(pagefind: Pagefind, query: Query, order: Order): Promise<Found> {
  const { term, words } = query
  if (term === '') return { results: [], missing: [] }
  const oldestFirst = (await pagefind.search(term, { sort: { order: 'asc' } })).results
  const [first] = oldestFirst
  const data = await first?.data()
  if (!data) return { results: [], missing: [] }
  const missing = await missingWords(words, data, pagefind)
  if (missing.length > 0) return { results: [], missing }
  if (order === 'oldest') return { results: oldestFirst, missing }
  if (order === 'newest') return { results: [...oldestFirst].reverse(), missing }
  const { results } = await pagefind.search(term)
  return { results: bestFirst(results, oldestFirst), missing }
}

/** Scores are compared as far as they mean anything, so that equal facts do not stand at random. */
export function bestFirst(
  results: readonly PagefindResult[],
  oldestFirst: readonly Pick<PagefindResult, 'id'>[],
): PagefindResult[] {
  const places = new Map(oldestFirst.map(({ id }, place) => [id, place]))
  const score = (result: PagefindResult): number => Math.round(result.score * 100)
  const place = ({ id }: PagefindResult): number => places.get(id) ?? Infinity
  return [...results].sort((a, b) => score(b) - score(a) || place(a) - place(b))
}
