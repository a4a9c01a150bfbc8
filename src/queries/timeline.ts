import { getCollection, getEntry } from 'astro:content'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { siteWith } from '../timeline/site-with.ts'
import type { Timeline } from '../timeline/types.ts'

let built: Promise<Timeline> | undefined

/** The timeline. Built once in a build; in dev anew for each page, so that edits show. */
export function getTimeline(): Promise<Timeline> {
  if (import.meta.env.DEV) return build()
  built ??= build()
  return built
}

async function build(): Promise<Timeline> {
  const site = await getEntry('site', 'site')
  if (!site) throw new Error('site.yaml is missing or wrong; run “npm run check”')
  const facts = await getCollection('facts')
  return buildTimeline({
    site: siteWith(site.data, {
      reviewed: import.meta.env.BUILD_DATE,
      repository: import.meta.env.REPOSITORY,
    }),
    facts: facts.map(({ id, data, rendered, filePath = '' }) => ({
      ...{ id, data, html: rendered?.html ?? '', file: filePath },
    })),
    sources: await getCollection('sources'),
    people: await getCollection('people'),
    organisations: await getCollection('organisations'),
    places: await getCollection('places'),
    topics: await getCollection('topics'),
    lock: (await getCollection('lock')).map(({ data }) => data),
  })
}
