import type { APIRoute } from 'astro'
import { openSearchXml } from '../exports/opensearch.ts'
import { href } from '../view/href.ts'
import { wordsOf } from '../view/words.ts'
import { getTimeline } from '../queries/timeline.ts'

export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await getTimeline()
  const { description } = wordsOf(site).search
  const xml = openSearchXml(site, { address: new URL(href(), origin).href, description })
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
