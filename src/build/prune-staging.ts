import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning } from './process.ts'
import { recordIn } from './staging-record.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const UNUSED_DAYS = 30

/** Names of staging folders, and of what a killed build leaves of its lock. */
const STAGING = /^[0-9a-f]{16}(-dev)?$/
const LOCK_REST = /^lock\.[0-9a-f-]{36}$/

/**
 * Removes the staging folders whose content or output is no more, or that nobody used for 30 days.
 * To be called by whoever holds the lock of all builds, so that none is of a build at work; a dev
 * server is known by its process.
 * @param root where they are
 * @param own the caller’s
 */
export async function pruneStaging(root: string, own: string): Promise<void> {
  const names = await readdir(root)
  for (const path of names.filter((name) => STAGING.test(name)).map((name) => join(root, name)))
    if (path !== own && (await isAbandoned(path))) await rm(path, { recursive: true, force: true })
  for (const path of names.filter((name) => LOCK_REST.test(name)).map((name) => join(root, name)))
    if (await isOlderThan(path, 1)) await rm(path, { force: true })
}

async function isAbandoned(folder: string): Promise<boolean> {
  const record = await recordIn(folder)
  // What does not say whose it is was made by an earlier version, or is being made.
  if (!record) return isOlderThan(folder, UNUSED_DAYS)
  const { contentDir, outDir, pid, usedMs } = record
  if (pid !== undefined && isRunning(pid)) return false
  if (!existsSync(contentDir)) return true
  return (outDir !== undefined && !existsSync(outDir)) || isPast(usedMs, UNUSED_DAYS)
}

async function isOlderThan(path: string, days: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && isPast(found.mtimeMs, days)
}

function isPast(ms: number, days: number): boolean {
  return Date.now() - ms > days * DAY_MS
}
