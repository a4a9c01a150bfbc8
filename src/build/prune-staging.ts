import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './process.ts'
import { readRecord } from './staging-record.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const MAX_UNUSED_DAYS = 30

/** Names of staging folders. */
const STAGING_NAME = /^[0-9a-f]{16}(-dev)?$/

/** Names of lock files that a killed build leaves behind. */
const LOCK_LEFTOVER = /^lock\.[0-9a-f-]{36}$/

/**
 * Removes the staging folders whose content or output no longer exists, or that were not used for
 * 30 days. The caller must hold the lock of all builds, so that no folder belongs to a running
 * build; the folder of a running dev server is recognised by its process.
 * @param root the parent of the staging folders
 * @param own the caller’s staging folder, which stays
 */
export async function pruneStaging(root: string, own: string): Promise<void> {
  const names = await readdir(root)
  for (const path of names
    .filter((name) => STAGING_NAME.test(name))
    .map((name) => join(root, name)))
    if (path !== own && (await isAbandoned(path))) await rm(path, { recursive: true, force: true })
  for (const path of names
    .filter((name) => LOCK_LEFTOVER.test(name))
    .map((name) => join(root, name)))
    if (await isOlderThan(path, 1)) await rm(path, { force: true })
}

async function isAbandoned(folder: string): Promise<boolean> {
  const record = await readRecord(folder)
  // A folder without a record was made by an earlier version, or is being made.
  if (!record) return isOlderThan(folder, MAX_UNUSED_DAYS)
  const { contentDir, outDir, pid, usedMs } = record
  if (pid !== undefined && isRunning(pid)) return false
  if (!existsSync(contentDir)) return true
  return (outDir !== undefined && !existsSync(outDir)) || isPast(usedMs, MAX_UNUSED_DAYS)
}

async function isOlderThan(path: string, days: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && isPast(found.mtimeMs, days)
}

function isPast(ms: number, days: number): boolean {
  return Date.now() - ms > days * DAY_MS
}
