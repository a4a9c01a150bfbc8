import type { APIRoute } from 'astro'
import { feedResponse } from '../view/feed-response.ts'
import { getTimeline } from '../queries/timeline.ts'

export const GET: APIRoute = async ({ site }) => feedResponse(await getTimeline(), 'rss', site)
