import type { APIRoute, GetStaticPaths } from 'astro'
import type { FacetRow } from '../../../search/tables/facets.ts'
import { searchKey } from '../../../search/index/key.ts'
import type { Keyed } from '../../../search/tables/keyed.ts'
import { facetRows } from '../../../search/index/facet-rows.ts'
import { getTimeline } from '../../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const { facts } = await getTimeline()
  const key = searchKey(facts)
  const tables = Object.entries(facetRows(facts))
  return tables.map(([facet, table]) => ({ params: { facet }, props: { key, table } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Keyed<FacetRow>> = ({ props: { key, table } }) =>
  Response.json({ key, table })
