import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from './user-error.ts'

const WAIT_MS = 200

/**
 * Runs a task while no other process runs one with the same lock; the second waits for the first.
 * A lock whose process has ended (killed half-way) is taken over.
 * @param file the lock’s file; its folder exists
 * @param limitMs how long to wait for another process
 */
export async function withLock<T>(
  file: string,
  task: () => Promise<T>,
  limitMs = 600_000,
): Promise<T> {
  const deadline = Date.now() + limitMs
  while (!(await take(file))) {
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

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const owner = Number(await readFile(file, 'utf8').catch(() => ''))
    if (owner > 0 && !isRunning(owner)) await rm(file, { force: true })
    return false
  }
}

/** Signal 0 asks whether a process is there; EPERM says that it is, and somebody else’s. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
