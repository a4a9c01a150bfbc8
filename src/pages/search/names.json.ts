import type { APIRoute } from 'astro'
import { nameRows } from '../../exports/search-names-json.ts'
import { getTimeline } from '../../queries/timeline.ts'

export const GET: APIRoute = async () => Response.json(nameRows(await getTimeline()))
