import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listContent } from '../loaders/read/content-files.ts'
import type { ContentDocument } from '../loaders/read/document.ts'
import { mapIn, textIn } from '../text/raw.ts'
import { readRegularFile } from '../loaders/read/read-file.ts'
import { readLock } from '../loaders/read/read-lock.ts'
import { pictureFiles } from '../pictures/picture-files.ts'
import { readPicture, type PictureRead } from '../pictures/read-picture.ts'
import type { Evidence, SourceText } from './shared/context.ts'
import { namedPictures } from './rules/files/pictures.ts'

/** A text stays as it is, byte order mark and all: the proof holds its hash. */
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * What is at hand beside the content: the lock, the pictures, and the texts of sources.
 * @param contentDir the content folder, absolute
 * @param sourcesDir the folder of the texts that sources name under `text`; undefined for none
 */
export async function readEvidence(
  documents: readonly ContentDocument[],
  contentDir: string,
  sourcesDir?: string,
): Promise<Evidence> {
  const kept = await readLock(contentDir)
  const { files: listed, unreadable } = await listContent(contentDir)
  const files = new Set(listed.map((file) => file.normalize('NFC')))
  const pictures = await readPictures(documents, contentDir, listed)
  const base = { lock: kept ?? [], lockIsBroken: kept === undefined, files, unreadable, pictures }
  if (sourcesDir === undefined) return { ...base, texts: new Map() }
  const texts = new Map<string, SourceText>()
  const missingTexts = new Map<string, string>()
  const names = await readdir(sourcesDir).catch(() => [])
  const onDisk = new Map(names.map((name) => [name.normalize('NFC'), name]))
  for (const { id, file } of documents.flatMap(namedText)) {
    const path = join(sourcesDir, onDisk.get(file.normalize('NFC')) ?? file)
    const bytes = await readRegularFile(path).catch(() => undefined)
    if (bytes) texts.set(id, { file, text: TEXT.decode(bytes) })
    else missingTexts.set(id, file)
  }
  return { ...base, texts, missingTexts }
}

/** So many are decoded at once: each may need the memory of a large picture. */
const AT_ONCE = 4

/** The pictures that facts and free pages name and that there are, by their paths. */
async function readPictures(
  documents: readonly ContentDocument[],
  contentDir: string,
  files: Iterable<string>,
): Promise<Map<string, PictureRead>> {
  const known = pictureFiles(files)
  const named = new Set(namedPictures(documents).map(({ path }) => path))
  const found = [...named].flatMap((path) => {
    const file = known.get(path)
    return file === undefined ? [] : [{ path, file }]
  })
  const read = new Map<string, PictureRead>()
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const some = found.slice(at, at + AT_ONCE).map(async ({ path, file }) => {
      read.set(path, await readPicture(join(contentDir, file)))
    })
    await Promise.all(some)
  }
  return read
}

/** A source names a file, never a path: nothing outside the folder is read. */
function namedText({ collection, id, data }: ContentDocument): { id: string; file: string }[] {
  const named = textIn(mapIn(data)['text'])
  return collection === 'sources' && named !== undefined ? [{ id, file: basename(named) }] : []
}
