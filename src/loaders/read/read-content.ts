import { join } from 'node:path'
import type { Collection } from '../../schemas/collections.ts'
import { listContent, SITE_FILE, STRINGS_FILE, type ContentListing } from './content-files.ts'
import type { ContentDocument } from './document.ts'
import { readDocument, unreadDocument } from './read-document.ts'
import { readRegularFile } from './read-file.ts'

/** The folder of each collection's files in the content folder, and the ending of their names. */
export const COLLECTION_FILES: Readonly<
  Record<Collection, { folder: string; ending: '.mdx' | '.yaml' }>
> = {
  site: { folder: '', ending: '.yaml' },
  strings: { folder: '', ending: '.yaml' },
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
  const collections = Object.keys(COLLECTION_FILES) as Collection[]
  return collections.flatMap((collection) => readFiles(contentDir, collection, listing))
}

/** Reads every file of one collection, in the order of their paths. */
export async function readCollection(
  contentDir: string,
  collection: Collection,
): Promise<ContentDocument[]> {
  const listing = await listContent(contentDir, COLLECTION_FILES[collection].folder)
  return readFiles(contentDir, collection, listing)
}

/** Whether a file belongs to a collection, by its path. */
export function isFileOf(collection: Collection, file: string): boolean {
  if (collection === 'site') return file === SITE_FILE
  if (collection === 'strings') return file === STRINGS_FILE
  const { folder, ending } = COLLECTION_FILES[collection]
  return file.startsWith(`${folder}/`) && file.endsWith(ending) && !isDraft(file)
}

/** Whether a file, or a folder above it, is a draft: its name begins with `_`. */
export function isDraft(file: string): boolean {
  return file.split('/').some((name) => name.startsWith('_'))
}

function readFiles(
  contentDir: string,
  collection: Collection,
  { files, unreadable }: ContentListing,
): ContentDocument[] {
  return [...files, ...unreadable.keys()]
    .filter((file) => isFileOf(collection, file))
    .sort()
    .map((file) => readOne(contentDir, collection, file))
}

function readOne(contentDir: string, collection: Collection, file: string): ContentDocument {
  let bytes: Uint8Array
  try {
    bytes = readRegularFile(join(contentDir, file))
  } catch (error) {
    return unreadDocument(collection, file, (error as Error).message)
  }
  return readDocument(collection, file, bytes)
}
