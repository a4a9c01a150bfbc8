import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Collection } from '../schemas/collections.ts'
import type { ContentDocument } from './document.ts'
import { readDocument } from './read-document.ts'

/** Where each collection's files lie in a content folder, and how their names end. */
export const PLACES: Readonly<Record<Collection, { folder: string; ending: '.mdx' | '.yaml' }>> = {
  site: { folder: '', ending: '.yaml' },
  facts: { folder: 'facts', ending: '.mdx' },
  sources: { folder: 'sources', ending: '.yaml' },
  people: { folder: 'people', ending: '.yaml' },
  organisations: { folder: 'organisations', ending: '.yaml' },
  places: { folder: 'places', ending: '.yaml' },
  topics: { folder: 'topics', ending: '.yaml' },
  pages: { folder: 'pages', ending: '.mdx' },
}

/**
 * Reads every file of a content folder, in the order of collections and then of paths.
 * @param contentDir the content folder, absolute
 */
export async function readContent(contentDir: string): Promise<ContentDocument[]> {
  const collections = Object.keys(PLACES) as Collection[]
  const read = await Promise.all(
    collections.map((collection) => readCollection(contentDir, collection)),
  )
  return read.flat()
}

/** Reads every file of one collection, in the order of their paths. */
export async function readCollection(
  contentDir: string,
  collection: Collection,
): Promise<ContentDocument[]> {
  const files = await filesOf(contentDir, collection)
  return Promise.all(
    files.map(async (file) =>
      readDocument(collection, file, await readFile(join(contentDir, file))),
    ),
  )
}

async function filesOf(contentDir: string, collection: Collection): Promise<string[]> {
  if (collection === 'site') return existsSync(join(contentDir, 'site.yaml')) ? ['site.yaml'] : []
  const { folder, ending } = PLACES[collection]
  const entries = await readdir(join(contentDir, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !/^[._]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(contentDir, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
