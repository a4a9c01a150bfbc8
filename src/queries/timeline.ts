import { getCollection, getEntry } from 'astro:content'
import type { DevTimeline } from '../loaders/dev-timeline.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { siteWith } from '../timeline/site-with.ts'
import type { Timeline } from '../timeline/types.ts'

let built: Promise<Timeline> | undefined

/** The timeline. Built once in a build; in dev as it stands in the content folder at this moment. */
export function getTimeline(): Promise<Timeline> {
  if (import.meta.env.DEV) return inDev().then(({ timeline }) => timeline)
  built ??= build()
  return built
}

/** Which version of the content a page of a dev server shows; undefined in a build. */
export async function getVersion(): Promise<string | undefined> {
  return import.meta.env.DEV ? (await inDev()).version : undefined
}

async function inDev(): Promise<DevTimeline> {
  const { devTimeline } = await import('../loaders/dev-timeline.ts')
  return devTimeline()
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
