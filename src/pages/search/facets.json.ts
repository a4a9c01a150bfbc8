import type { APIRoute } from 'astro'
import { facetTable } from '../../exports/search-facets.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => Response.json(facetTable((await getTimeline()).facts))
