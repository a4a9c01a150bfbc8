import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listContent } from '../loaders/content-files.ts'
import type { ContentDocument } from '../loaders/document.ts'
import { mapIn, textIn } from '../loaders/raw.ts'
import { readRegularFile } from '../loaders/read-file.ts'
import { readLock } from '../loaders/read-lock.ts'
import type { Evidence, SourceText } from './context.ts'

/** A text stays as it is, byte order mark and all: the proof holds its hash. */
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * What is at hand beside the content: the lock, and the texts of sources.
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
  const base = { lock: kept ?? [], lockIsBroken: kept === undefined, files, unreadable }
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

/** A source names a file, never a path: nothing outside the folder is read. */
function namedText({ collection, id, data }: ContentDocument): { id: string; file: string }[] {
  const named = textIn(mapIn(data)['text'])
  return collection === 'sources' && named !== undefined ? [{ id, file: basename(named) }] : []
}
