import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The record of a staging folder's owner, stored in the folder. */
export interface StagingRecord {
  readonly contentDir: string
  /** The folder of the published site; absent for a dev server. */
  readonly outDir?: string
  /** The digest of the code that built in it; see `codeDigest`. */
  readonly code?: string
  /** The process of the dev server that uses it; absent for a build, which holds the lock. */
  readonly pid?: number
}

const RECORD_FILE = 'whose.json'

/** Writes the record of a staging folder. Its time of change is the time of last use. */
export async function writeRecord(folder: string, record: StagingRecord): Promise<void> {
  await writeFile(join(folder, RECORD_FILE), JSON.stringify(record))
}

/** The record of a staging folder and the time of last use; undefined if it has no record. */
export async function readRecord(
  folder: string,
): Promise<(StagingRecord & { readonly usedMs: number }) | undefined> {
  try {
    const file = join(folder, RECORD_FILE)
    const record = JSON.parse(await readFile(file, 'utf8')) as StagingRecord
    return { ...record, usedMs: (await stat(file)).mtimeMs }
  } catch {
    return undefined
  }
}
