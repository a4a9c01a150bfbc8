import type { APIRoute, GetStaticPaths } from 'astro'
import type { FacetRow } from '../../../search/tables/facets.ts'
import { indexVersion } from '../../../search/index/index-version.ts'
import type { Versioned } from '../../../search/tables/versioned.ts'
import { facetRows } from '../../../search/index/facet-rows.ts'
import { getTimeline } from '../../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const { facts } = await getTimeline()
  const version = indexVersion(facts)
  const tables = Object.entries(facetRows(facts))
  return tables.map(([facet, table]) => ({ params: { facet }, props: { version, table } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Versioned<FacetRow>> = ({ props: { version, table } }) =>
  Response.json({ version, table })
