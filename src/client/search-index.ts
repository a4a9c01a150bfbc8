import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts'
import { once, searchTables, type SearchTables } from './search-tables.ts'

/** Pagefind’s index, and the tables beside it, which know facts by their places in the timeline. */
export interface SearchIndex {
  readonly tables: SearchTables
  /** What has a term. */
  readonly search: (term: string) => Promise<Matches>
  /** Every fact, in the order of the timeline. */
  readonly all: () => Promise<readonly Match[]>
}

/** A fact that has a term, and its place in the timeline. */
export interface Match {
  readonly result: PagefindResult
  readonly place: number
}

/** Facts in the order of the timeline, and pages that are no facts, the best first. */
export interface Matches {
  readonly facts: readonly Match[]
  readonly pages: readonly PagefindResult[]
}

/**
 * Joins an index and its tables.
 *
 * Facts are first in the index, in the order of the timeline, and Pagefind lists all pages in the
 * order in which they came. A key to sort by would say the same for 28 kB more at 10,000 facts, in
 * the file that every search waits for.
 * @param count how many facts there are
 */
export function searchIndex(pagefind: Pagefind, tables: SearchTables, count: number): SearchIndex {
  const all = once(async () => {
    const { results } = await pagefind.search(null)
    // Half-deployed, the index would tell of other facts than the page.
    if (results.length < count) throw new Error('the index lacks facts')
    return results.slice(0, count).map((result, place) => ({ result, place }))
  })
  const places = once(
    async () => new Map((await all()).map(({ result, place }) => [result.id, place])),
  )
  const search = async (term: string): Promise<Matches> => {
    const [{ results }, placeOf] = await Promise.all([pagefind.search(term), places()])
    const facts = results.flatMap((result) => {
      const place = placeOf.get(result.id)
      return place === undefined ? [] : [{ result, place }]
    })
    const pages = results.filter(({ id }) => !placeOf.has(id))
    return { facts: facts.sort((a, b) => a.place - b.place), pages }
  }
  return { tables, search, all }
}

/**
 * Loads an index.
 * @param place the address of Pagefind’s script, the site’s base path, and how many facts there are
 * @param attempt how often it has failed
 */
export async function loadIndex(
  { address, base, count }: { address: string; base: string; count: number },
  attempt: number,
): Promise<SearchIndex> {
  const pagefind = await loadPagefind(address, base, attempt)
  return searchIndex(pagefind, searchTables(base, count), count)
}
