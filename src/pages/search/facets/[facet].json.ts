import type { APIRoute, GetStaticPaths } from 'astro'
import type { FacetRow } from '../../../exports/search-facet-table.ts'
import { searchKey, type Keyed } from '../../../exports/search-key.ts'
import { facetRows } from '../../../exports/search-facets.ts'
import { getTimeline } from '../../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const { facts } = await getTimeline()
  const key = searchKey(facts)
  const tables = Object.entries(facetRows(facts))
  return tables.map(([facet, table]) => ({ params: { facet }, props: { key, table } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Keyed<FacetRow>> = ({ props: { key, table } }) =>
  Response.json({ key, table })
