import type { APIRoute } from 'astro'
import { getPages } from '../queries/pages.ts'
import { getTimeline } from '../queries/timeline.ts'
import { ENTITY_KINDS } from '../schemas/collections.ts'

/** The paths of all facts, sources, entities and free pages, for the page 404. */
export const GET: APIRoute = async () => {
  const timeline = await getTimeline()
  const { facts, sources } = timeline
  const entities = ENTITY_KINDS.flatMap((kind) => timeline[kind])
  return Response.json([
    ...facts.map(({ id }) => `facts/${id}/`),
    ...entities.map(({ kind, id }) => `${kind}/${id}/`),
    ...sources.map(({ id }) => `sources/${id}/`),
    ...(await getPages()).map(({ id }) => `${id}/`),
  ])
}
