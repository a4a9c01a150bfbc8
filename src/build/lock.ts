import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from './process.ts'
import { UserError } from '../text/user-error.ts'

const WAIT_MS = 200

/** Options for waiting for a lock. */
export interface Waiting {
  /** Called once if another process has the lock. */
  readonly onWait?: () => void
  /** The longest time to wait. */
  readonly limitMs?: number
}

/**
 * Runs a task while no other process runs one with the same lock; the second waits for the first.
 * A lock whose process has ended, for example because it was killed, is taken over.
 * @param file the lock’s file; its folder exists
 */
export async function withLock<T>(
  file: string,
  task: () => Promise<T>,
  { onWait, limitMs = 600_000 }: Waiting = {},
): Promise<T> {
  const deadline = Date.now() + limitMs
  for (let isWaiting = false; !(await acquire(file)); isWaiting = true) {
    if (!isWaiting) onWait?.()
    if (Date.now() > deadline)
      throw new UserError(`another build is still running; if none is, delete ${file}`)
    await sleep(WAIT_MS)
  }
  try {
    return await task()
  } finally {
    await rm(file, { force: true })
  }
}

async function acquire(file: string): Promise<boolean> {
  if (await createLock(file)) return true
  if (!(await isDead(file))) return false
  await removeDeadLock(file)
  return createLock(file)
}

/**
 * link() is atomic and fails if the lock exists, so a lock file always contains its owner’s pid.
 */
async function createLock(file: string): Promise<boolean> {
  const own = `${file}.${randomUUID()}`
  await writeFile(own, String(process.pid))
  try {
    await link(own, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/**
 * Removes the lock of a process that has ended. A second lock guards the removal, and the first
 * lock is checked again under it: another process may have replaced the dead lock meanwhile.
 */
export async function removeDeadLock(file: string): Promise<void> {
  const takeover = `${file}.takeover`
  if (!(await createLock(takeover))) {
    if (await isDead(takeover)) await rm(takeover, { force: true })
    return
  }
  try {
    if (await isDead(file)) await rm(file, { force: true })
  } finally {
    await rm(takeover, { force: true })
  }
}

/**
 * Whether a lock exists whose process has ended. A lock without a pid was cut off while it was
 * written.
 */
async function isDead(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text !== undefined && !isRunning(Number(/^\d+$/.exec(text.trim())?.[0] ?? 0))
}
