import { sep } from 'node:path'

/**
 * Events within this time are one run, because editors save in bursts and a rename is two events.
 */
const DEBOUNCE_MS = 60

/** The methods used of a dev server’s watcher. Astro’s loaders and Vite each have one. */
export interface Watcher {
  readonly add: (path: string) => unknown
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown
}

/** Receives the message of a failed run. */
export interface Log {
  readonly error: (message: string) => void
}

/**
 * Calls back after files of the content folder were added, changed or removed. A burst of events is
 * one run. Runs never overlap: events during a run cause one more run after it. Every collection
 * listens to the whole folder, since a fact's page shows the names of entities.
 * @param changed may throw: it is retried once, and the second failure is logged
 */
export function watchContent(
  watcher: Watcher,
  contentDir: string,
  changed: () => Promise<void>,
  log: Log,
): void {
  const run = debounced(() => retryOnce(changed, log))
  watcher.add(contentDir)
  watcher.on('all', (_event, path) => {
    if (path.startsWith(contentDir + sep)) run()
  })
}

/**
 * Runs a task after a quiet time, one run at a time.
 * @param task never throws
 */
function debounced(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let queue: Promise<void> = Promise.resolve()
  let isQueued = false
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (isQueued) return
      isQueued = true
      queue = queue.then(() => {
        isQueued = false
        return task()
      })
    }, DEBOUNCE_MS)
  }
}

/** The first failure is ignored: a file that was listed may be removed before it is read. */
async function retryOnce(task: () => Promise<void>, log: Log): Promise<void> {
  try {
    await task().catch(() => pause().then(task))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.error(`The content could not be read again after an edit: ${why}`)
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MS))
}
