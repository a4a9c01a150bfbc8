import { join } from 'node:path'
import type { Collection } from '../../schemas/collections.ts'
import { listContent, SITE_FILE, type ContentListing } from './content-files.ts'
import type { ContentDocument } from './document.ts'
import { readDocument, unreadDocument } from './read-document.ts'
import { readRegularFile } from './read-file.ts'

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
  const listing = await listContent(contentDir)
  const collections = Object.keys(PLACES) as Collection[]
  const read = await Promise.all(
    collections.map((collection) => readFiles(contentDir, collection, listing)),
  )
  return read.flat()
}

/** Reads every file of one collection, in the order of their paths. */
export async function readCollection(
  contentDir: string,
  collection: Collection,
): Promise<ContentDocument[]> {
  const listing = await listContent(contentDir, PLACES[collection].folder)
  return readFiles(contentDir, collection, listing)
}

/** Whether a file, by its path, is read into a collection. */
export function isOf(collection: Collection, file: string): boolean {
  if (collection === 'site') return file === SITE_FILE
  const { folder, ending } = PLACES[collection]
  return file.startsWith(`${folder}/`) && file.endsWith(ending) && !isDraft(file)
}

/** Whether a file, or a folder around it, is an editor’s draft: its name begins with `_`. */
export function isDraft(file: string): boolean {
  return file.split('/').some((name) => name.startsWith('_'))
}

/** So many files are open at once: systems allow some thousands. */
const AT_ONCE = 500

async function readFiles(
  contentDir: string,
  collection: Collection,
  { files, unreadable }: ContentListing,
): Promise<ContentDocument[]> {
  const wanted = [...files, ...unreadable.keys()].filter((file) => isOf(collection, file)).sort()
  const read: ContentDocument[] = []
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE)
    read.push(...(await Promise.all(some.map((file) => readOne(contentDir, collection, file)))))
  }
  return read
}

function readOne(
  contentDir: string,
  collection: Collection,
  file: string,
): Promise<ContentDocument> {
  return readRegularFile(join(contentDir, file)).then(
    (bytes) => readDocument(collection, file, bytes),
    (error: unknown) => unreadDocument(collection, file, (error as Error).message),
  )
}
