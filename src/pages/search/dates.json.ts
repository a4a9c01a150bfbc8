import type { APIRoute } from 'astro'
import { indexVersion } from '../../search/index/index-version.ts'
import type { Versioned } from '../../search/tables/versioned.ts'
import type { SpanTable } from '../../search/tables/spans.ts'
import { spanTable } from '../../search/index/span-rows.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => {
  const { facts } = await getTimeline()
  const table = spanTable(facts.map(({ date }) => date))
  return Response.json({ version: indexVersion(facts), table } satisfies Versioned<SpanTable>)
}
