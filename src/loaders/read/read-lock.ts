import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LOCK_FILE, parseLock, type QuoteLock } from '../../quotes/lock.ts'
import { readableFile } from './read-file.ts'

/** The lock of a content folder: empty if there is none, undefined if it cannot be read. */
export function readLock(contentDir: string): QuoteLock | undefined {
  const file = join(contentDir, LOCK_FILE)
  if (!existsSync(file)) return []
  const bytes = readableFile(file)
  return bytes && parseLock(new TextDecoder().decode(bytes))
}
