import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../text/user-error.ts'
import type { SearchRecord } from './record-html.ts'

/** Parts of Pagefind that this site does not use; they are two thirds of what it writes. */
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

/** Time for writing an index: some seconds for 10,000 facts. */
const WRITING_MS = 600_000

/**
 * Writes the search index.
 * @param folder where it goes; what is in it is thrown away
 * @throws UserError with Pagefind's own words where it fails
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
 * The files of the search index, by their paths below its folder.
 * @throws UserError with Pagefind's own words where it fails
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
      // The numbers of sources would stand in excerpts.
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

/** One after the other: Pagefind numbers records as they come, and the index is to be the same each time. */
async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const { url, html } of records)
    failOn((await answered(index.addHTMLFile({ url, content: html }))).errors, url)
}

/**
 * What Pagefind answers. Its process may end without a word, and would leave us waiting for ever; or
 * rather, since nothing else keeps Node running, ending without one ourselves.
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
