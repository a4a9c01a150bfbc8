import { loadPagefind, IN_TIME, type Pagefind, type PagefindResult } from './pagefind.ts'
import { once, searchTables, type SearchTables } from './search-tables.ts'

/** Pagefind’s index, and the tables beside it, which know facts by their places in the timeline. */
export interface SearchIndex {
  readonly pagefind: Pagefind
  readonly tables: SearchTables
  /** Every fact, in the order of the timeline. */
  readonly all: () => Promise<readonly PagefindResult[]>
  /** The place of every fact, by Pagefind’s id. */
  readonly places: () => Promise<ReadonlyMap<string, number>>
}

/** Joins an index and its tables. */
export function searchIndex(pagefind: Pagefind, tables: SearchTables): SearchIndex {
  const all = once(async () => (await pagefind.search(null, IN_TIME)).results)
  const places = once(async () => {
    const [results, { length }] = await Promise.all([all(), tables.spans()])
    // Half-deployed, one would tell of other facts than the other.
    if (results.length !== length) throw new Error('the index and its tables differ')
    return new Map(results.map(({ id }, place) => [id, place]))
  })
  return { pagefind, tables, all, places }
}

/**
 * Loads an index.
 * @param address of Pagefind’s script
 * @param base the site’s base path
 * @param attempt how often it has failed
 */
export async function loadIndex(
  address: string,
  base: string,
  attempt: number,
): Promise<SearchIndex> {
  return searchIndex(await loadPagefind(address, base, attempt), searchTables(base))
}
