import type { APIRoute } from 'astro'
import { spanTable } from '../../exports/search-spans.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => {
  const { facts } = await getTimeline()
  return Response.json(spanTable(facts.map(({ date }) => date)))
}
