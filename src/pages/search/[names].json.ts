import type { APIRoute, GetStaticPaths } from 'astro'
import { searchKey, type Keyed } from '../../exports/search-key.ts'
import type { NameRow } from '../../exports/search-name-row.ts'
import { nameTables } from '../../exports/search-names-json.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const timeline = await getTimeline()
  const key = searchKey(timeline.facts)
  const tables = Object.entries(nameTables(timeline))
  return tables.map(([names, table]) => ({ params: { names }, props: { key, table } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Keyed<readonly NameRow[]>> = ({ props: { key, table } }) =>
  Response.json({ key, table })
