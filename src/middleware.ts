import type { MiddlewareHandler } from 'astro'
import { getTimeline } from './queries/timeline.ts'
import { pageWordsOf } from './view/words.ts'

/** Gives each page the interface texts in the language of its timeline. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const { site } = await getTimeline()
  const { words, withLang } = pageWordsOf(site)
  locals.words = words
  const response = await next()
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  if (!withLang || !isPage) return response
  return new Response(withLang(await response.text()), response)
}
