import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listContent } from '../loaders/read/content-files.ts'
import type { ContentDocument } from '../loaders/read/document.ts'
import { mapIn, textIn } from '../text/raw.ts'
import { readableFile, readRegularFile } from '../loaders/read/read-file.ts'
import { readLock } from '../loaders/read/read-lock.ts'
import { readStyle, STYLE_FILE, unreadStyle, type StyleRead } from '../look/style.ts'
import { isPictureName } from '../pictures/formats.ts'
import { pictureFiles } from '../pictures/picture-files.ts'
import { readPicture, type PictureRead } from '../pictures/read-picture.ts'
import type { Evidence, SourceText } from './shared/context.ts'
import { namedPictures } from './rules/files/pictures.ts'

/** Keeps a byte order mark, because the proof holds the hash of the whole text. */
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads the lock, the pictures, and the texts of sources.
 * @param contentDir the content folder, absolute
 * @param sourcesDir the folder of the texts that sources name under `text`; undefined for none
 */
export async function readEvidence(
  documents: readonly ContentDocument[],
  contentDir: string,
  sourcesDir?: string,
): Promise<Evidence> {
  const lock = readLock(contentDir)
  const { files: listed, unreadable } = await listContent(contentDir)
  const files = new Set(listed.map((file) => file.normalize('NFC')))
  const style = readOwnStyle(contentDir, listed)
  const paths = [
    ...namedPictures(documents).map(({ path }) => path),
    ...(style?.files ?? []).map(({ path }) => path).filter(isPictureName),
  ]
  const pictures = await readPictures(paths, contentDir, listed)
  const read = { lock: lock ?? [], lockIsBroken: lock === undefined, files, unreadable, pictures }
  const base = style === undefined ? read : { ...read, style }
  if (sourcesDir === undefined) return { ...base, texts: new Map() }
  const texts = new Map<string, SourceText>()
  const missingTexts = new Map<string, string>()
  const names = await readdir(sourcesDir).catch(() => [])
  const onDisk = new Map(names.map((name) => [name.normalize('NFC'), name]))
  for (const { id, file } of documents.flatMap(namedText)) {
    const path = join(sourcesDir, onDisk.get(file.normalize('NFC')) ?? file)
    const bytes = readableFile(path)
    if (bytes) texts.set(id, { file, text: TEXT.decode(bytes) })
    else missingTexts.set(id, file)
  }
  return { ...base, texts, missingTexts }
}

/** The number of pictures decoded at once. Each may need the memory of a large picture. */
const MAX_DECODED_AT_ONCE = 4

/** The owner's style sheet; undefined if there is none. */
function readOwnStyle(contentDir: string, files: readonly string[]): StyleRead | undefined {
  if (!files.includes(STYLE_FILE)) return undefined
  let bytes: Uint8Array
  try {
    bytes = readRegularFile(join(contentDir, STYLE_FILE))
  } catch (error) {
    return unreadStyle((error as Error).message)
  }
  return readStyle(bytes)
}

/** The existing pictures among some paths, by their paths. */
async function readPictures(
  paths: readonly string[],
  contentDir: string,
  files: Iterable<string>,
): Promise<Map<string, PictureRead>> {
  const fileOfPath = pictureFiles(files)
  const found = [...new Set(paths)].flatMap((path) => {
    const file = fileOfPath.get(path)
    return file === undefined ? [] : [{ path, file }]
  })
  const read = new Map<string, PictureRead>()
  for (let at = 0; at < found.length; at += MAX_DECODED_AT_ONCE) {
    const batch = found.slice(at, at + MAX_DECODED_AT_ONCE).map(async ({ path, file }) => {
      read.set(path, await readPicture(join(contentDir, file)))
    })
    await Promise.all(batch)
  }
  return read
}

/** Only the base name counts, so that nothing outside the folder is read. */
function namedText({ collection, id, data }: ContentDocument): { id: string; file: string }[] {
  const named = textIn(mapIn(data)['text'])
  return collection === 'sources' && named !== undefined ? [{ id, file: basename(named) }] : []
}
