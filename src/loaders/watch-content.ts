import type { LoaderContext } from 'astro/loaders'
import { sep } from 'node:path'

/** Editors save in bursts, and a rename is two events: one reload for all that comes within this time. */
const SETTLE_MS = 60

/**
 * Calls back after files of the content folder were added, changed or removed.
 * Every collection listens to the whole folder, since a fact's page shows the names of entities.
 */
export function watchContent(
  watcher: NonNullable<LoaderContext['watcher']>,
  contentDir: string,
  changed: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined
  watcher.add(contentDir)
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => void changed(), SETTLE_MS)
  })
}
