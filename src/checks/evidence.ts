import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { contentFiles } from '../loaders/content-files.ts'
import type { ContentDocument } from '../loaders/document.ts'
import { mapIn, textIn } from '../loaders/raw.ts'
import { readLock } from '../loaders/read-lock.ts'
import type { Evidence, SourceText } from './context.ts'

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
  const files = new Set(await contentFiles(contentDir))
  const base = { lock: kept ?? [], lockIsBroken: kept === undefined, files }
  if (sourcesDir === undefined) return { ...base, texts: new Map() }
  const texts = new Map<string, SourceText>()
  const missingTexts = new Map<string, string>()
  for (const { id, file } of documents.flatMap(namedText)) {
    const path = join(sourcesDir, file)
    if (existsSync(path)) texts.set(id, { file, text: await readFile(path, 'utf8') })
    else missingTexts.set(id, file)
  }
  return { ...base, texts, missingTexts }
}

/** A source names a file, never a path: nothing outside the folder is read. */
function namedText({ collection, id, data }: ContentDocument): { id: string; file: string }[] {
  const named = textIn(mapIn(data)['text'])
  return collection === 'sources' && named !== undefined ? [{ id, file: basename(named) }] : []
}
