import type { APIRoute } from 'astro'
import { getPages } from '../queries/pages.ts'
import { getTimeline } from '../queries/timeline.ts'
import { ENTITY_KINDS } from '../schemas/collections.ts'

/** The title of every page of a fact, source, entity and free page by its path, for the page 404. */
export const GET: APIRoute = async () => {
  const timeline = await getTimeline()
  const { facts, sources } = timeline
  const entities = ENTITY_KINDS.flatMap((kind) => timeline[kind])
  const titles = [
    ...facts.map(({ id, title }) => [`facts/${id}/`, title]),
    ...entities.map(({ kind, id, name }) => [`${kind}/${id}/`, name]),
    ...sources.map(({ id, title }) => [`sources/${id}/`, title]),
    ...(await getPages()).map(({ id, title }) => [`${id}/`, title]),
  ]
  return Response.json(Object.fromEntries(titles))
}
