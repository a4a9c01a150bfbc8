import { dateReading } from '../../src/search/dates/reading.ts'
import { searcher, type Answer } from '../../src/search/engine/searcher.ts'
import { stateOf } from '../../src/search/engine/query/state.ts'
import { facetRows } from '../../src/search/index/facet-rows.ts'
import { indexVersion } from '../../src/search/index/index-version.ts'
import { nameTables } from '../../src/search/index/name-rows.ts'
import { searchRecords } from '../../src/search/index/records.ts'
import { spanTable } from '../../src/search/index/span-rows.ts'
import { stringsOf } from '../../src/strings/strings.ts'
import type { Timeline } from '../../src/timeline/types.ts'
import { serveFiles, writeIndex } from './pagefind.ts'

/** The answer to a search, and its first results. */
export interface Searched extends Answer {
  /** The ids of the found facts, in order, at most 100. */
  readonly ids: readonly string[]
  /** The marked texts in the titles and excerpts of these results. */
  readonly marked: readonly (readonly string[])[]
}

/** Answers a query with filters, as in the address of the search page. */
export type RealSearch = (
  query: string,
  filter?: Readonly<Record<string, string>>,
) => Promise<Searched>

/**
 * The search of a timeline as on its site, but without worker and page: the real index, tables and
 * engine.
 * @param folder where to write the index
 */
export async function realSearch(timeline: Timeline, folder: string): Promise<RealSearch> {
  const { facts, site } = timeline
  const { language, hemisphere } = site
  const strings = stringsOf(language)
  const version = indexVersion(facts)
  const address = await writeIndex(searchRecords(timeline, [], strings), language, folder)
  const { aliases, names } = nameTables(timeline)
  const facets = Object.entries(facetRows(facts)).map(
    ([facet, table]) => [`facets/${facet}`, table] as const,
  )
  const spans = spanTable(facts.map(({ date }) => date))
  const tables = [['dates', spans], ['aliases', aliases], ['names', names], ...facets] as const
  serveFiles(
    new Map(
      tables.map(([name, table]) => [`/search/${name}.json`, JSON.stringify({ version, table })]),
    ),
  )
  const dates = dateReading({ language, hemisphere, words: strings.search.dateNames })
  const search = searcher({ address, base: '/', count: facts.length, version, dates })
  return async (query, filter = {}) => {
    const address = new URL('https://site.example/search/')
    for (const [name, value] of Object.entries({ q: query, ...filter }))
      address.searchParams.set(name, value)
    const answer = await search(stateOf(address))
    const results = await answer.fetch(0, 100)
    const marked = results.map(({ title, excerpt }) =>
      [...title, ...excerpt].filter(({ isMarked }) => isMarked).map(({ text }) => text),
    )
    const ids = results.map(({ address }) => decodeURI(address).split('/')[2] ?? '')
    return { ...answer, ids, marked }
  }
}
