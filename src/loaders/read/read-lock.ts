import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LOCK_FILE, parseLock, type QuoteLock } from '../../quotes/lock.ts'
import { readRegularFile } from './read-file.ts'

/** The lock of a content folder: empty if there is none, undefined if it cannot be read. */
export async function readLock(contentDir: string): Promise<QuoteLock | undefined> {
  const file = join(contentDir, LOCK_FILE)
  if (!existsSync(file)) return []
  const bytes = await readRegularFile(file).catch(() => undefined)
  return bytes && parseLock(new TextDecoder().decode(bytes))
}
