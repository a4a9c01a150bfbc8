import type { Loader, LoaderContext } from 'astro/loaders'
import type { FactEntry, TimelineEntries } from '../../timeline/build/entries.ts'
import { readSettings } from '../read/settings.ts'
import { currentBuild } from './current-build.ts'
import { loadContent, type LoadedContent } from './load-content.ts'
import type { Mode } from './valid-documents.ts'

/** Astro’s collections: those of the content folder, and the proofs of quotations. */
export type CollectionName = keyof TimelineEntries

/**
 * Fills one of Astro’s collections. A build uses the content that the check has read; otherwise the
 * content folder is read. A fact's body is stored as its `rendered` HTML, so that no fact becomes a
 * module of the bundle.
 */
export function collectionLoader(name: CollectionName): Loader {
  return {
    name: `timeline-${name}`,
    load: async ({ store, watcher }) => {
      // Only a dev server has a watcher.
      const { entries } = currentBuild()?.content ?? (await loaded(watcher ? 'dev' : 'build'))
      store.clear()
      for (const entry of toAstro(name, entries)) store.set(entry)
    },
  }
}

/** An entry as Astro’s store takes it. */
type DataEntry = Parameters<LoaderContext['store']['set']>[0]

let content: Promise<LoadedContent> | undefined

/**
 * The content for Astro’s own commands and for the start of a dev server. All collections share one
 * reading.
 */
function loaded(mode: Mode): Promise<LoadedContent> {
  content ??= loadContent(readSettings(process.cwd()), mode)
  return content
}

function toAstro(name: CollectionName, entries: TimelineEntries): DataEntry[] {
  if (name === 'site') return [{ id: 'site', data: entries.site }]
  if (name === 'facts') return entries.facts.map(factToAstro)
  if (name === 'lock') {
    return entries.lock.map((record) => ({
      id: JSON.stringify([record.fact, record.source, record.words]),
      data: record,
    }))
  }
  return (entries[name] ?? []).map(({ id, data }) => ({ id, data }))
}

function factToAstro({ id, data, body: { html, ...metadata }, file }: FactEntry): DataEntry {
  return { id, data, filePath: file, rendered: { html, metadata } }
}
