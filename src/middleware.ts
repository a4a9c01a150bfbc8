import type { MiddlewareHandler } from 'astro'
import { getTimeline } from './queries/timeline.ts'
import { wordsOf } from './view/words.ts'

/** Gives each page the interface texts in the language of its timeline. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const { site } = await getTimeline()
  locals.words = wordsOf(site)
  return next()
}
