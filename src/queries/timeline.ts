import { getCollection, getEntry, type CollectionEntry } from 'astro:content'
import { currentBuild } from '../loaders/load/current-build.ts'
import { buildTimeline } from '../timeline/build/build-timeline.ts'
import type { Body, FactEntry } from '../timeline/build/entries.ts'
import type { Site, Timeline } from '../timeline/types.ts'

let built: Promise<Timeline> | undefined

/** The timeline. Built once in a build; in dev, made from the current content folder. */
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

/** The version of the content of a dev server's timeline; undefined in a build. */
export function versionOf(site: Site): string | undefined {
  return versions.get(site)
}

/** Builds the model from Astro’s collections, and shares it with the rest of the build. */
async function build(): Promise<Timeline> {
  const site = await getEntry('site', 'site')
  if (!site) throw new Error('site.yaml is missing or wrong; run “npm run check”')
  const facts = await getCollection('facts')
  const timeline = buildTimeline({
    site: site.data,
    strings: await getCollection('strings'),
    facts: facts.map(factEntry),
    sources: await getCollection('sources'),
    people: await getCollection('people'),
    organisations: await getCollection('organisations'),
    places: await getCollection('places'),
    topics: await getCollection('topics'),
    lock: (await getCollection('lock')).map(({ data }) => data),
  })
  const current = currentBuild()
  if (current) current.timeline = timeline
  return timeline
}

function factEntry({ id, data, rendered, filePath = '' }: CollectionEntry<'facts'>): FactEntry {
  const read = rendered?.metadata as Omit<Body, 'html'> | undefined
  return {
    id,
    data,
    file: filePath,
    body: {
      html: rendered?.html ?? '',
      texts: read?.texts ?? [],
      links: read?.links ?? [],
      quotes: read?.quotes ?? [],
    },
  }
}
