import type { Loader, LoaderContext } from 'astro/loaders'
import type { Collection } from '../../schemas/collections.ts'
import type { ContentDocument } from '../read/document.ts'
import { entityPaths } from '../body/entity-paths.ts'
import { bodyDigest, type BodySettings } from '../body/fact-body.ts'
import { readCollection, readContent } from '../read/read-content.ts'
import { compileFact, soundOf, type Mode } from './sound.ts'

/** What a loader needs to know of the site. */
export interface LoaderSettings extends Omit<BodySettings, 'entities'> {
  /** The content folder, absolute. */
  readonly contentDir: string
  /** The digest of schemas and compiler; see `compilerDigest`. */
  readonly compiler: string
}

/**
 * Loads the YAML files of a collection. Files that the checker would refuse are left out in dev, and
 * an error in a build.
 */
export function dataLoader(
  collection: Collection,
  { contentDir, compiler }: LoaderSettings,
): Loader {
  return contentLoader(`timeline-${collection}`, async (context) => {
    const documents = await readCollection(contentDir, collection)
    return soundOf(documents, modeOf(context)).map((document) => ({
      document,
      digest: context.generateDigest(compiler + document.text),
      html: undefined,
    }))
  })
}

/**
 * The static MDX loader: each fact's body becomes HTML once, when it is loaded, and is kept by a
 * digest of everything that it depends on. No fact becomes a module of the bundle.
 */
export function factLoader(settings: LoaderSettings): Loader {
  return contentLoader('timeline-facts', async (context) => {
    const documents = await readContent(settings.contentDir)
    const body: BodySettings = { ...settings, entities: entityPaths(documents) }
    const all = documents.filter(({ collection }) => collection === 'facts')
    const mode = modeOf(context)
    return soundOf(all, mode).map((document) => {
      const digest = bodyDigest(document, body, settings.compiler)
      const kept = context.store.get(document.id)
      const html = kept?.digest === digest ? kept.rendered?.html : undefined
      return { document, digest, html: html ?? compileFact(document, body, mode) }
    })
  })
}

/** Only a dev server has a watcher. */
function modeOf({ watcher }: LoaderContext): Mode {
  return watcher ? 'dev' : 'build'
}

interface Loaded {
  readonly document: ContentDocument
  readonly digest: string
  readonly html: string | undefined
}

function contentLoader(
  name: string,
  read: (context: LoaderContext) => Promise<readonly Loaded[]>,
): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const loaded = await read(context)
    const ids = new Set(loaded.map(({ document }) => document.id))
    for (const key of context.store.keys()) if (!ids.has(key)) context.store.delete(key)
    for (const { document, digest, html } of loaded) {
      const { id, file: filePath } = document
      const data = await context.parseData({ id, data: document.data as Record<string, unknown> })
      const rendered = html === undefined ? {} : { rendered: { html } }
      context.store.set({ id, data, digest, filePath, ...rendered })
    }
  }
  return { name, load }
}
