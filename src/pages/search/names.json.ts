import type { APIRoute } from 'astro'
import { searchKey, type Keyed } from '../../exports/search-key.ts'
import type { NameRow } from '../../exports/search-name-row.ts'
import { nameRows } from '../../exports/search-names-json.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => {
  const timeline = await getTimeline()
  const keyed: Keyed<NameRow[]> = { key: searchKey(timeline.facts), table: nameRows(timeline) }
  return Response.json(keyed)
}
