import type { APIRoute } from 'astro'
import { searchKey } from '../../search/index/key.ts'
import type { Keyed } from '../../search/tables/keyed.ts'
import type { SpanTable } from '../../search/tables/spans.ts'
import { spanTable } from '../../search/index/span-rows.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => {
  const { facts } = await getTimeline()
  const table = spanTable(facts.map(({ date }) => date))
  return Response.json({ key: searchKey(facts), table } satisfies Keyed<SpanTable>)
}
