import { readFacets, type FacetLists, type FacetTable } from '../exports/search-facet-table.ts'
import type { DaySpan } from '../exports/search-days.ts'
import { nameOf, type Name, type NameRow } from '../exports/search-name-row.ts'
import { readSpans, type SpanTable } from '../exports/search-span-table.ts'

/** What stands beside Pagefind’s index, each fetched when it is first asked for. */
export interface SearchTables {
  /** The days of every fact, in the order of the timeline. */
  readonly spans: () => Promise<readonly DaySpan[]>
  /** What every fact is about. */
  readonly facets: () => Promise<FacetLists>
  readonly names: () => Promise<readonly Name[]>
}

/** @param base the site’s base path */
export function searchTables(base: string): SearchTables {
  const get = (name: string): Promise<unknown> => fetchJson(`${base}search/${name}.json`)
  const spans = once(async () => readSpans((await get('dates')) as SpanTable))
  return {
    spans,
    facets: once(async () => readFacets((await get('facets')) as FacetTable, await spans())),
    names: once(async () => ((await get('names')) as NameRow[]).map(nameOf)),
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** Keeps what was got; what could not be is asked for again. */
export function once<T>(get: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => {
    kept ??= get().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
