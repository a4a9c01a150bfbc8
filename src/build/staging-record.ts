import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whose a staging folder is, in the folder itself. */
export interface StagingRecord {
  readonly contentDir: string
  /** Where the site goes; a dev server’s goes nowhere. */
  readonly outDir?: string
  /** The dev server that uses it; a build is known by the lock that it holds. */
  readonly pid?: number
}

const NAME = 'whose.json'

/** Keeps in a staging folder whose it is, and that it is used now. */
export async function keepRecord(folder: string, record: StagingRecord): Promise<void> {
  await writeFile(join(folder, NAME), JSON.stringify(record))
}

/** Whose a staging folder is, and when it was last used; undefined where it does not say. */
export async function recordIn(
  folder: string,
): Promise<(StagingRecord & { readonly usedMs: number }) | undefined> {
  try {
    const file = join(folder, NAME)
    const record = JSON.parse(await readFile(file, 'utf8')) as StagingRecord
    return { ...record, usedMs: (await stat(file)).mtimeMs }
  } catch {
    return undefined
  }
}
