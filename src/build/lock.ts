import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from './process.ts'
import { UserError } from '../text/user-error.ts'

const WAIT_MS = 200

/** How a lock is waited for. */
export interface Waiting {
  /** Called once, where another process has the lock. */
  readonly onWait?: () => void
  /** How long to wait for it. */
  readonly limitMs?: number
}

/**
 * Runs a task while no other process runs one with the same lock; the second waits for the first.
 * A lock whose process has ended (killed half-way) is taken over.
 * @param file the lock’s file; its folder exists
 */
export async function withLock<T>(
  file: string,
  task: () => Promise<T>,
  { onWait, limitMs = 600_000 }: Waiting = {},
): Promise<T> {
  const deadline = Date.now() + limitMs
  for (let told = false; !(await take(file)); told = true) {
    if (!told) onWait?.()
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

/** A lock appears with its owner in it or not at all: a link is one step, and fails where one is. */
async function take(file: string): Promise<boolean> {
  if (await claim(file)) return true
  if (!(await isDead(file))) return false
  await dropDead(file)
  return claim(file)
}

async function claim(file: string): Promise<boolean> {
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
 * Takes the lock of a process that has ended out of the way. Whoever does so holds a lock of its
 * own and looks again: another may have done it a moment ago, and what is there be its new lock.
 */
export async function dropDead(file: string): Promise<void> {
  const takeover = `${file}.takeover`
  if (!(await claim(takeover))) {
    if (await isDead(takeover)) await rm(takeover, { force: true })
    return
  }
  try {
    if (await isDead(file)) await rm(file, { force: true })
  } finally {
    await rm(takeover, { force: true })
  }
}

/** Whether a lock is there whose process is not; a lock that names none has been cut off. */
async function isDead(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text !== undefined && !isRunning(Number(/^\d+$/.exec(text.trim())?.[0] ?? 0))
}
