import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import type { SearchRecord } from './record-html.ts'
import { watchContent } from '../../loaders/load/watch-content.ts'
import type { Settings } from '../../loaders/read/settings.ts'
import { searchIndexFiles } from './pagefind.ts'

type Files = ReadonlyMap<string, Uint8Array>

/**
 * Serves the search index of a dev server from memory. The index is made for the first search, and made
 * again for the first search after an edit.
 * @param read gives the current records
 */
export function serveSearchIndex(
  server: ViteDevServer,
  settings: Settings,
  read: () => Promise<readonly SearchRecord[]>,
  logger: AstroIntegrationLogger,
): void {
  let files: Promise<Files> | undefined
  let lastIndex: Promise<unknown> = Promise.resolve()
  // One index at a time: all share one Pagefind process, and the first to finish stops it.
  const make = (): Promise<Files> => {
    const made = lastIndex.then(async () => searchIndexFiles(await read(), settings.language))
    lastIndex = made.catch(() => undefined)
    return made
  }
  const forget = (): Promise<void> => {
    files = undefined
    return Promise.resolve()
  }
  watchContent(server.watcher, settings.contentDir, forget, logger)
  server.middlewares.use((request, response, next) => {
    const path = indexPath(request.url ?? '', settings.base)
    if (path === undefined) {
      next()
      return
    }
    const wanted = (files ??= make())
    wanted
      .then((found) => {
        const content = found.get(path)
        response.writeHead(content ? 200 : 404, { 'content-type': typeOf(path) })
        response.end(content)
      })
      .catch((error: unknown) => {
        if (files === wanted) files = undefined
        logger.error(error instanceof Error ? error.message : String(error))
        response.writeHead(500).end()
      })
  })
}

/**
 * The path of an address below the index’s folder; undefined for other addresses, and for one that
 * cannot be decoded. Vite may have removed the base already.
 */
function indexPath(url: string, base: string): string | undefined {
  const path = decoded(url.replace(/[?#].*$/, ''))
  const folder = [`${base}pagefind/`, '/pagefind/'].find((start) => path?.startsWith(start))
  return path === undefined || folder === undefined ? undefined : path.slice(folder.length)
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript'
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
