import { shown } from '../tables/hidden-text.ts'
import { CODE } from '../words/fold.ts'
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts'
import { once, searchTables, type SearchTables } from './tables.ts'

/** Pagefind’s index, and the tables beside it, which know facts by their places in the timeline. */
export interface SearchIndex {
  readonly tables: SearchTables
  /** What has a term. */
  readonly search: (term: string) => Promise<Matches>
  /** Every fact, in the order of the timeline. */
  readonly all: () => Promise<readonly Match[]>
}

/** A fact or a page that has a term, and its place in the index: of a fact, that in the timeline. */
export interface Match {
  readonly result: PagefindResult
  readonly place: number
}

/** What has a term. */
export interface Matches {
  /** In the order of the timeline. */
  readonly facts: readonly Match[]
  /**
   * Pages of people, organisations, places and topics, the best first. Their places are behind those of the
   * facts, and the one with the most facts has the first.
   */
  readonly names: readonly Match[]
  /** Other pages, the best first. */
  readonly pages: readonly PagefindResult[]
}

/** The facts that an index is to have. */
interface Indexed {
  /** How many there are. */
  readonly count: number
  /** The version of the index: see src/search/index/index-version.ts. */
  readonly version: string
}

/** Where an index is, and what it is to have. */
export interface IndexPlace extends Indexed {
  /** The address of Pagefind’s script. */
  readonly address: string
  /** The site’s base path. */
  readonly base: string
}

/**
 * Joins an index and its tables.
 *
 * Facts are first in the index, in the order of the timeline, and Pagefind lists all pages in the
 * order in which they came. A key to sort by would say the same for 28 kB more at 10,000 facts, in
 * the file that every search waits for. Behind them is a record with their key, which tells how many
 * of the next are of names; Pagefind’s files name one another by what is in them, so that one record
 * vouches for all.
 */
export function searchIndex(
  pagefind: Pagefind,
  tables: SearchTables,
  { count, version }: Indexed,
): SearchIndex {
  const listed = once(async () => {
    const { results } = await pagefind.search(null)
    const last = await results[count]?.data()
    if (last?.meta['version'] !== CODE + version) throw new Error('the index is of other facts')
    const places = new Map(results.map(({ id }, place) => [id, place]))
    return { results, places, pagesFrom: count + 1 + Number(shown(last.meta['entities'] ?? '')) }
  })
  const all = once(async () => {
    const { results } = await listed()
    return results.slice(0, count).map((result, place) => ({ result, place }))
  })
  const ask = async (term: string): Promise<Matches> => {
    const [{ results }, { places, pagesFrom }] = await Promise.all([
      pagefind.search(term),
      listed(),
    ])
    const found = results.map((result) => ({ result, place: places.get(result.id) ?? Infinity }))
    return {
      facts: found.filter(({ place }) => place < count).sort((a, b) => a.place - b.place),
      names: found.filter(({ place }) => place > count && place < pagesFrom),
      pages: found.filter(({ place }) => place >= pagesFrom).map(({ result }) => result),
    }
  }
  // While one types, and where words are left out, the same words are asked for again.
  const answers = new Map<string, Promise<Matches>>()
  const search = (term: string): Promise<Matches> => {
    const answer = answers.get(term) ?? ask(term)
    if (answers.size >= KEPT) answers.clear()
    answers.set(term, answer)
    answer.catch(() => answers.delete(term))
    return answer
  }
  return { tables, search, all }
}

/** Of so many searches the answers are kept; each may list every fact. */
const KEPT = 30

/**
 * Loads an index.
 * @param language of its site
 */
export async function loadIndex(place: IndexPlace, language: string): Promise<SearchIndex> {
  const { address, base, version } = place
  const pagefind = await loadPagefind(address, { base, language })
  return searchIndex(pagefind, searchTables(base, version), place)
}
