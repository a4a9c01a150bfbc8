import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
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
  const lock = await readLock(contentDir)
  const files = await readPaths(contentDir)
  if (sourcesDir === undefined) return { lock, files, texts: new Map() }
  const sources = documents.filter(({ collection }) => collection === 'sources')
  const texts = await Promise.all(sources.map((source) => readText(source, sourcesDir)))
  return { lock, files, texts: new Map(texts.filter((entry) => entry !== undefined)) }
}

async function readPaths(contentDir: string): Promise<Set<string>> {
  const entries = await readdir(contentDir, { recursive: true }).catch(() => [])
  return new Set(entries.map((path) => path.replaceAll('\\', '/')))
}

/** A source names a file, never a path: nothing outside the folder is read. */
async function readText(
  { id, data }: ContentDocument,
  sourcesDir: string,
): Promise<[string, SourceText] | undefined> {
  const named = textIn(mapIn(data)['text'])
  if (named === undefined) return undefined
  const file = basename(named)
  const path = join(sourcesDir, file)
  return existsSync(path) ? [id, { file, text: await readFile(path, 'utf8') }] : undefined
}
