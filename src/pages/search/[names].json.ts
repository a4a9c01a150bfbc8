import type { APIRoute, GetStaticPaths } from 'astro'
import { searchKey } from '../../search/index/key.ts'
import type { Keyed } from '../../search/tables/keyed.ts'
import type { NameRow } from '../../search/tables/names.ts'
import { nameTables } from '../../search/index/name-rows.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const timeline = await getTimeline()
  const key = searchKey(timeline.facts)
  const tables = Object.entries(nameTables(timeline))
  return tables.map(([names, table]) => ({ params: { names }, props: { key, table } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Keyed<readonly NameRow[]>> = ({ props: { key, table } }) =>
  Response.json({ key, table })
