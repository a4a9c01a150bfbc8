import type { APIRoute, GetStaticPaths } from 'astro'
import type { FacetRow } from '../../../exports/search-facet-table.ts'
import { facetRows } from '../../../exports/search-facets.ts'
import { getTimeline } from '../../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const rows = Object.entries(facetRows((await getTimeline()).facts))
  return rows.map(([facet, row]) => ({ params: { facet }, props: { row } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ row: FacetRow }> = ({ props }) => Response.json(props.row)
