import { shown } from '../tables/hidden-text.ts'
import { CODE } from '../words/fold.ts'
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts'
import { once, searchTables, type SearchTables } from './tables.ts'

/** Pagefind’s index and its tables, which refer to facts by position in the timeline. */
export interface SearchIndex {
  readonly tables: SearchTables
  /** Finds the facts and pages with a term. */
  readonly search: (term: string) => Promise<Matches>
  /** Every fact, in the order of the timeline. */
  readonly all: () => Promise<readonly Match[]>
}

/** A fact or page that has a term, and its position in the index; for a fact, also that in the timeline. */
export interface Match {
  readonly result: PagefindResult
  readonly position: number
}

/** The facts and pages that have a term. */
export interface Matches {
  /** In the order of the timeline. */
  readonly facts: readonly Match[]
  /**
   * Pages of people, organisations, places and topics, the best first. Their positions follow those
   * of the facts, with the names of the most facts first.
   */
  readonly names: readonly Match[]
  /** Other pages, the best first. */
  readonly pages: readonly PagefindResult[]
}

/** The facts that an index must have. */
interface Indexed {
  /** Their number. */
  readonly count: number
  /** The version of the index: see src/search/index/index-version.ts. */
  readonly version: string
}

/** The address of an index, and the facts that it must have. */
export interface IndexSetup extends Indexed {
  /** The address of Pagefind’s script. */
  readonly address: string
  /** The site’s base path. */
  readonly base: string
}

/**
 * Joins an index and its tables.
 *
 * The index begins with the facts, in the order of the timeline, and Pagefind lists all pages in the
 * order in which they were added. A sort key would say the same, but add 28 kB at 10,000 facts to the
 * file that every search waits for. After the facts comes a record with the version of the index and
 * the number of records of names after it. Pagefind’s files refer to one another by their hashes, so
 * one record with the right version means that all files belong together.
 */
export function searchIndex(
  pagefind: Pagefind,
  tables: SearchTables,
  { count, version }: Indexed,
): SearchIndex {
  const listed = once(async () => {
    const { results } = await pagefind.search(null)
    const last = await results[count]?.data()
    if (last?.meta['version'] !== CODE + version) throw new Error('the index has another version')
    const positions = new Map(results.map(({ id }, position) => [id, position]))
    return { results, positions, pagesFrom: count + 1 + Number(shown(last.meta['entities'] ?? '')) }
  })
  const all = once(async () => {
    const { results } = await listed()
    return results.slice(0, count).map((result, position) => ({ result, position }))
  })
  const ask = async (term: string): Promise<Matches> => {
    const [{ results }, { positions, pagesFrom }] = await Promise.all([
      pagefind.search(term),
      listed(),
    ])
    const found = results.map((result) => ({
      result,
      position: positions.get(result.id) ?? Infinity,
    }))
    return {
      facts: found
        .filter(({ position }) => position < count)
        .sort((a, b) => a.position - b.position),
      names: found.filter(({ position }) => position > count && position < pagesFrom),
      pages: found.filter(({ position }) => position >= pagesFrom).map(({ result }) => result),
    }
  }
  // The same terms are asked for again while the reader types, and with fewer words.
  const answers = new Map<string, Promise<Matches>>()
  const search = (term: string): Promise<Matches> => {
    const answer = answers.get(term) ?? ask(term)
    if (answers.size >= ANSWERS_KEPT) answers.clear()
    answers.set(term, answer)
    answer.catch(() => answers.delete(term))
    return answer
  }
  return { tables, search, all }
}

/** The most answers to keep; each may list every fact. */
const ANSWERS_KEPT = 30

/**
 * Loads an index.
 * @param language the language of the site
 */
export async function loadIndex(setup: IndexSetup, language: string): Promise<SearchIndex> {
  const { address, base, version } = setup
  const pagefind = await loadPagefind(address, { base, language })
  return searchIndex(pagefind, searchTables(base, version), setup)
}
