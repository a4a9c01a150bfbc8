import type { APIRoute } from 'astro'
import { searchKey, type Keyed } from '../../exports/search-key.ts'
import type { SpanTable } from '../../exports/search-span-table.ts'
import { spanTable } from '../../exports/search-spans.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => {
  const { facts } = await getTimeline()
  const table = spanTable(facts.map(({ date }) => date))
  return Response.json({ key: searchKey(facts), table } satisfies Keyed<SpanTable>)
}
