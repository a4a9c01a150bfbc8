import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import { searchIndexFiles } from '../../src/search/index/pagefind.ts'
import type { SearchRecord } from '../../src/search/index/record-html.ts'

/**
 * Writes a search index with the real Pagefind.
 * @returns the address of its script
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  language: string,
  folder: string,
): Promise<string> {
  for (const [path, content] of await searchIndexFiles(records, language)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return pathToFileURL(join(folder, 'pagefind.js')).href
}

/**
 * Answers `fetch` from files and tables for the rest of the test file, as a server would.
 * @param tables texts by their paths below the site’s base, without a query
 */
export function serveFiles(tables: ReadonlyMap<string, string> = new Map()): void {
  vi.stubGlobal('fetch', async (input: string) => {
    const url = new URL(input, 'file:///')
    const table = tables.get(url.pathname)
    if (table !== undefined) return new Response(table)
    try {
      return new Response(await readFile(new URL(url.pathname, 'file:///')))
    } catch {
      return new Response('', { status: 404 })
    }
  })
}
