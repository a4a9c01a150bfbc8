import type { APIRoute } from 'astro'
import { timelineJson } from '../exports/timeline-json.ts'
import { href } from '../view/href.ts'
import { wordsOf } from '../view/words.ts'
import { getTimeline } from '../queries/timeline.ts'

export const GET: APIRoute = async ({ site: origin }) => {
  const timeline = await getTimeline()
  const address = new URL(href(), origin).href
  const { words } = wordsOf(timeline.site).style
  return Response.json(timelineJson(timeline, { address, words }))
}
