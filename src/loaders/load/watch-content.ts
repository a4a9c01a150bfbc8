import { sep } from 'node:path'

/** Editors save in bursts, and a rename is two events: one run for all that comes within this time. */
const SETTLE_MS = 60

/** What is needed of a dev server’s watcher: Astro’s loaders and Vite each have one. */
export interface Watcher {
  readonly add: (path: string) => unknown
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown
}

/** Who is told of a run that failed. */
export interface Log {
  readonly error: (message: string) => void
}

/**
 * Calls back after files of the content folder were added, changed or removed: once for a burst, and
 * never while the run before is under way; what came in the meantime is one more run after it.
 * Every collection listens to the whole folder, since a fact's page shows the names of entities.
 * @param changed may throw: it runs once more, and if that fails as well, the log is told
 */
export function watchContent(
  watcher: Watcher,
  contentDir: string,
  changed: () => Promise<void>,
  log: Log,
): void {
  const run = settled(() => twice(changed, log))
  watcher.add(contentDir)
  watcher.on('all', (_event, path) => {
    if (path.startsWith(contentDir + sep)) run()
  })
}

/** Runs a task that never throws after a while of quiet, one run at a time. */
function settled(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let line: Promise<void> = Promise.resolve()
  let waiting = false
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (waiting) return
      waiting = true
      line = line.then(() => {
        waiting = false
        return task()
      })
    }, SETTLE_MS)
  }
}

/** A file that was listed may be gone before it is read, which is no news: more events tell of it. */
async function twice(task: () => Promise<void>, log: Log): Promise<void> {
  try {
    await task().catch(() => pause().then(task))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.error(`The content could not be read again after an edit: ${why}`)
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
}
