import { SCHEMAS, type Collection, type DataOf } from '../../schemas/collections.ts'
import type { Settings } from '../read/settings.ts'
import { buildTimeline } from '../../timeline/build/build-timeline.ts'
import type { Entry, FactEntry } from '../../timeline/build/entries.ts'
import { siteWith } from '../../timeline/site-with.ts'
import type { Timeline } from '../../timeline/types.ts'
import type { ContentDocument } from '../read/document.ts'
import { entityPaths } from '../body/entity-paths.ts'
import { bodyLabels, type BodySettings } from '../body/fact-body.ts'
import { readContent } from '../read/read-content.ts'
import { readLock } from '../read/read-lock.ts'
import { compileFact, soundOf, type Mode } from './sound.ts'

/**
 * The timeline, built from the content folder without Astro: for what runs around a build, such as
 * the search index. Pages have `getTimeline`, which gives the same. Unsound files are left out
 * in dev.
 * @throws Error where site.yaml is missing or wrong, and in a build where any file is
 */
export async function loadTimeline(settings: Settings, mode: Mode): Promise<Timeline> {
  const all = await readContent(settings.contentDir)
  const documents = soundOf(all, mode)
  const [site] = entriesOf('site', documents)
  if (!site) throw new Error('site.yaml is missing or wrong; run “npm run check”')
  return buildTimeline({
    site: siteWith(site.data, {
      reviewed: settings.buildDate,
      repository: settings.environment?.repository,
    }),
    facts: factsOf(documents, { ...bodySettings(settings), entities: entityPaths(all) }, mode),
    sources: entriesOf('sources', documents),
    people: entriesOf('people', documents),
    organisations: entriesOf('organisations', documents),
    places: entriesOf('places', documents),
    topics: entriesOf('topics', documents),
    lock: (await readLock(settings.contentDir)) ?? [],
  })
}

function bodySettings({ base, language }: Settings): Omit<BodySettings, 'entities'> {
  return { base, labels: bodyLabels(language) }
}

function factsOf(
  documents: readonly ContentDocument[],
  settings: BodySettings,
  mode: Mode,
): FactEntry[] {
  const facts = documents.filter(({ collection }) => collection === 'facts')
  const [data, files] = [entriesOf('facts', facts), facts.map(({ file }) => file)]
  const html = facts.map((document) => compileFact(document, settings, mode))
  return data.map((entry, at) => ({ ...entry, html: html[at] ?? '', file: files[at] ?? '' }))
}

function entriesOf<C extends Collection>(
  collection: C,
  documents: readonly ContentDocument[],
): Entry<C>[] {
  return documents
    .filter((document) => document.collection === collection)
    .map(({ id, data }) => ({ id, data: SCHEMAS[collection].parse(data) as DataOf<C> }))
}
