import type { Collection } from '../../schemas/collections.ts'
import type { QuoteLock } from '../../quotes/lock.ts'
import type { Entry, FactEntry, TimelineEntries } from '../../timeline/build/entries.ts'
import { siteWith } from '../../timeline/site-with.ts'
import { entityPaths } from '../body/entity-paths.ts'
import { bodyLabels, type BodySettings } from '../body/fact-body.ts'
import type { ContentDocument } from '../read/document.ts'
import { readContent } from '../read/read-content.ts'
import { readLock } from '../read/read-lock.ts'
import type { Settings } from '../read/settings.ts'
import { validated } from '../read/validated.ts'
import { textPages, type TextPage } from './text-pages.ts'
import { factBody, validDocuments, type Mode } from './valid-documents.ts'
import { callOf } from '../../text/call.ts'

/** The content of a site. */
export interface LoadedContent {
  readonly entries: TimelineEntries
  /** Free pages as text, for search. */
  readonly pages: readonly TextPage[]
}

/**
 * Reads a content folder. In dev, invalid files are left out.
 * @throws Error if site.yaml is missing or wrong, and in a build if any file is
 */
export async function loadContent(settings: Settings, mode: Mode): Promise<LoadedContent> {
  const documents = await readContent(settings.contentDir)
  return contentFrom(documents, readLock(settings.contentDir) ?? [], settings, mode)
}

/**
 * Makes the content from documents and a lock that have already been read.
 * @param documents every document of the content folder
 * @throws as `loadContent` does
 */
export function contentFrom(
  documents: readonly ContentDocument[],
  lock: QuoteLock,
  settings: Settings,
  mode: Mode,
): LoadedContent {
  const valid = validDocuments(documents, mode)
  const [site] = entriesOf('site', valid)
  if (!site) throw new Error(`site.yaml is missing or wrong; run “${callOf('check')}”`)
  const strings = entriesOf('strings', valid)
  const body: BodySettings = {
    base: settings.base,
    labels: bodyLabels(settings.language, strings[0]?.data),
    entities: entityPaths(documents),
  }
  const entries: TimelineEntries = {
    site: siteWith(site.data, {
      reviewed: settings.buildDate,
      repository: settings.environment?.repository,
    }),
    strings,
    facts: factsOf(valid, body, mode),
    sources: entriesOf('sources', valid),
    people: entriesOf('people', valid),
    organisations: entriesOf('organisations', valid),
    places: entriesOf('places', valid),
    topics: entriesOf('topics', valid),
    lock,
  }
  return { entries, pages: textPages(valid) }
}

function factsOf(
  documents: readonly ContentDocument[],
  settings: BodySettings,
  mode: Mode,
): FactEntry[] {
  return withData('facts', documents).map(({ document, data }) => ({
    id: document.id,
    data,
    body: factBody(document, data, settings, mode),
    file: document.file,
  }))
}

function entriesOf<C extends Collection>(
  collection: C,
  documents: readonly ContentDocument[],
): Entry<C>[] {
  return withData(collection, documents).map(({ document, data }) => ({ id: document.id, data }))
}

function withData<C extends Collection>(
  collection: C,
  documents: readonly ContentDocument[],
): { document: ContentDocument; data: Entry<C>['data'] }[] {
  return documents
    .filter((document) => document.collection === collection)
    .flatMap((document) => {
      const { data } = validated<C>(document)
      return data === undefined ? [] : [{ document, data }]
    })
}
