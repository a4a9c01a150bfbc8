import { getCollection, getEntry } from 'astro:content'
import { buildTimeline } from '../timeline/build/build-timeline.ts'
import { siteWith } from '../timeline/site-with.ts'
import type { Site, Timeline } from '../timeline/types.ts'

let built: Promise<Timeline> | undefined

/** The timeline. Built once in a build; in dev as it stands in the content folder at this moment. */
export function getTimeline(): Promise<Timeline> {
  if (import.meta.env.DEV) return inDev()
  built ??= build()
  return built
}

const versions = new WeakMap<Site, string>()

async function inDev(): Promise<Timeline> {
  const { devTimeline } = await import('../loaders/load/dev-timeline.ts')
  const { version, timeline } = await devTimeline()
  versions.set(timeline.site, version)
  return timeline
}

/** The version of the content that a timeline of a dev server was made from; undefined in a build. */
export function versionOf(site: Site): string | undefined {
  return versions.get(site)
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
