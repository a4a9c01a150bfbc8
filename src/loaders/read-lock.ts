import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCK_FILE, parseLock, type QuoteLock } from '../quotes/lock.ts'

/** The lock of a content folder: empty where there is none, undefined where it cannot be read. */
export async function readLock(contentDir: string): Promise<QuoteLock | undefined> {
  const file = join(contentDir, LOCK_FILE)
  return existsSync(file) ? parseLock(await readFile(file, 'utf8')) : []
}
