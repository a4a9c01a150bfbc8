import { FEEDS, feedText, type FeedFormat } from '../exports/feeds.ts'
import type { Timeline } from '../timeline/types.ts'
import { href } from './href.ts'
import { wordsOf } from './words.ts'

/**
 * The response of a feed’s route.
 * @param origin the origin of the site
 */
export function feedResponse(
  timeline: Timeline,
  format: FeedFormat,
  origin: URL | undefined,
): Response {
  const address = new URL(href(), origin).href
  const text = feedText(timeline, format, { address, strings: wordsOf(timeline.site) })
  return new Response(text, {
    headers: { 'Content-Type': `${FEEDS[format].type}; charset=utf-8` },
  })
}
