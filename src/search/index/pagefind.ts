import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../text/user-error.ts'
import type { SearchRecord } from './record-html.ts'

/** Files of Pagefind that this site does not use: two thirds of its output. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
]

/** Time limit for writing an index, which takes some seconds for 10,000 facts. */
const WRITING_MS = 600_000

/**
 * Writes the search index.
 * @param folder the folder to write to; its content is deleted
 * @throws UserError with Pagefind's own message if it fails
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  language: string,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await withIndex(records, language, async (index) => {
    const written = index.writeFiles({ outputPath: folder })
    failOn((await answered(written, WRITING_MS)).errors)
  })
  await Promise.all(UNUSED.map((name) => rm(join(folder, name), { force: true })))
}

/**
 * The files of the search index, by path below its folder.
 * @throws UserError with Pagefind's own message if it fails
 */
export function searchIndexFiles(
  records: readonly SearchRecord[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  return withIndex(records, language, async (index) => {
    const { errors, files } = await answered(index.getFiles(), WRITING_MS)
    failOn(errors)
    return new Map(files.map(({ path, content }: IndexFile) => [path, content]))
  })
}

async function withIndex<T>(
  records: readonly SearchRecord[],
  language: string,
  use: (index: PagefindIndex) => Promise<T>,
): Promise<T> {
  try {
    const created = createIndex({
      forceLanguage: new Intl.Locale(language).language,
      // Numbers of sources would appear in excerpts.
      excludeSelectors: ['.cite'],
    })
    const { errors, index } = await answered(created)
    failOn(errors)
    if (!index) throw new Error('it gave no index')
    await addRecords(index, records)
    return await use(index)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw indexError(error instanceof Error ? error.message : String(error))
  } finally {
    await close()
  }
}

/** Adds records one after the other: Pagefind numbers them as they arrive, and every build must give the same index. */
async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const { url, html } of records)
    failOn((await answered(index.addHTMLFile({ url, content: html }))).errors, url)
}

/**
 * Pagefind’s answer, or an error after a time limit. If its process ends silently, no answer ever comes,
 * and Node would exit silently too, because nothing else keeps it running.
 */
async function answered<T>(answer: Promise<T>, limitMs = 60_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not answer')), limitMs)
  })
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}

function failOn(errors: readonly string[], where?: string): void {
  if (errors.length > 0) throw indexError(errors.join('; '), where)
}

function indexError(what: string, where?: string): UserError {
  const place = where === undefined ? '' : ` at ${where}`
  return new UserError(`The search index could not be made: Pagefind says${place}: ${what}`)
}
