import {
  isTableFacet,
  readFacet,
  yearLists,
  type Facet,
  type FacetLists,
  type FacetRow,
} from '../tables/facets.ts'
import type { DaySpan } from '../../dates/units/days.ts'
import type { Versioned } from '../tables/versioned.ts'
import { nameOf, type Name, type NameRow } from '../tables/names.ts'
import { readSpans, type SpanTable } from '../tables/spans.ts'

/** The tables beside Pagefind’s index; each file is fetched when it is first needed. */
export interface SearchTables {
  /** The time of every fact, in the order of the timeline. */
  readonly spans: () => Promise<readonly DaySpan[]>
  /** The values of some facets, each with the facts that have it. */
  readonly facets: (facets: readonly Facet[]) => Promise<FacetLists>
  readonly names: () => Promise<readonly Name[]>
  /** Names with aliases; sources excluded. */
  readonly respelt: () => Promise<readonly Name[]>
}

/**
 * @param base the site’s base path
 * @param version the version of the index to which the tables must belong
 */
export function searchTables(base: string, version: string): SearchTables {
  const get = async (name: string): Promise<unknown> => {
    // With the version in its address, no cache answers with an older table.
    const file = (await fetchJson(`${base}search/${name}.json?v=${version}`)) as Versioned<unknown>
    if (file.version !== version)
      throw new Error(`the table ${name} belongs to another version of the index`)
    return file.table
  }
  const spans = once(async () => readSpans((await get('dates')) as SpanTable))
  const lists = new Map<Facet, () => Promise<FacetLists[Facet]>>()
  const list = (facet: Facet): Promise<FacetLists[Facet]> => {
    const kept =
      lists.get(facet) ??
      once(async () =>
        isTableFacet(facet)
          ? readFacet((await get(`facets/${facet}`)) as FacetRow)
          : yearLists(await spans()),
      )
    lists.set(facet, kept)
    return kept()
  }
  const names = (name: string): (() => Promise<readonly Name[]>) =>
    once(async () => ((await get(name)) as NameRow[]).map(nameOf))
  const respelt = names('aliases')
  const others = names('names')
  return {
    spans,
    facets: async (facets) => {
      const all = await Promise.all(
        facets.map(async (facet) => [facet, await list(facet)] as const),
      )
      return Object.fromEntries(all)
    },
    names: once(async () => (await Promise.all([respelt(), others()])).flat()),
    respelt,
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** Wraps a function so that its result is kept; after a failure it is called again. */
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
