import type { APIRoute, GetStaticPaths } from 'astro'
import { indexVersion } from '../../search/index/index-version.ts'
import type { Versioned } from '../../search/tables/versioned.ts'
import type { NameRow } from '../../search/tables/names.ts'
import { nameTables } from '../../search/index/name-rows.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const getStaticPaths = (async () => {
  const timeline = await getTimeline()
  const version = indexVersion(timeline.facts)
  const tables = Object.entries(nameTables(timeline))
  return tables.map(([names, table]) => ({ params: { names }, props: { version, table } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Versioned<readonly NameRow[]>> = ({ props: { version, table } }) =>
  Response.json({ version, table })
