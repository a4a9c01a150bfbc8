import type { AstroIntegration } from 'astro'
import type { ViteDevServer, WebSocketClient } from 'vite'
import { reportOf, type Report } from './report.ts'
import { contentVersion } from '../loaders/read/content-version.ts'
import { escapeHtml } from '../text/html.ts'
import { readCollection } from '../loaders/read/read-content.ts'
import { validDocuments } from '../loaders/load/valid-documents.ts'
import { watchContent } from '../loaders/load/watch-content.ts'
import type { Settings } from '../loaders/read/settings.ts'

/** A page says which version of the content it shows, as soon as it hears of the server. */
const SAYS_VERSION = `if (import.meta.hot) {
  const version = document.querySelector('meta[name="content-version"]')?.content
  import.meta.hot.send('timeline:shows', { version })
}`

/** What is needed of Astro’s logger. */
interface Log {
  readonly error: (message: string) => void
  readonly warn: (message: string) => void
}

/**
 * In dev, brings every open page up to the content’s latest version, and tells what is wrong with the
 * content at the start and after every edit. A build is checked before Astro starts (see
 * build/build-site.ts), so that nothing is written.
 *
 * Pages read the content folder themselves (`devTimeline`), so a page that is loaded after an edit
 * shows it. A page is reloaded where the version that it shows is not the latest: neither an edit
 * while it loads nor two events of one edit can lose an edit or show it twice.
 */
export function contentChecks(settings: Settings): AstroIntegration {
  return {
    name: 'timeline-checks',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', SAYS_VERSION)
      },
      'astro:server:setup': async ({ server, logger }) => {
        const checks = checksIn(settings, logger)
        showLatest(server, settings.contentDir, checks, logger)
        await checks.latest()
      },
    },
  }
}

/** Reloads pages that show an earlier version of the content, and lays findings over them. */
function showLatest(server: ViteDevServer, contentDir: string, checks: Checks, log: Log): void {
  const shown = new WeakMap<WebSocketClient, string>()
  const bringUp = (client: WebSocketClient, latest: string): void => {
    if (shown.get(client) !== latest) client.send({ type: 'full-reload' })
  }
  const tellFindings = async (clients: Iterable<WebSocketClient>): Promise<void> => {
    const { failed, text } = await checks.latest()
    // The overlay takes a message for HTML, and findings quote tags.
    const err = { message: escapeHtml(text), stack: '' }
    if (failed) for (const client of clients) client.send({ type: 'error', err })
  }
  const hear = async (client: WebSocketClient, version: string): Promise<void> => {
    shown.set(client, version)
    bringUp(client, await contentVersion(contentDir))
    await tellFindings([client])
  }
  const changed = async (): Promise<void> => {
    const latest = await contentVersion(contentDir)
    for (const client of server.ws.clients) bringUp(client, latest)
    // No reload waits for a check.
    checks.renew()
    void tellFindings(server.ws.clients)
  }
  server.middlewares.use((request, response, next) => {
    forgetRoutes(server)
    if (request.headers.accept?.includes('text/html') !== true) {
      next()
      return
    }
    hasSite(contentDir)
      .then(async (has) => {
        if (has) next()
        else response.writeHead(500, HTML).end(findingsPage((await checks.latest()).text, server))
      })
      .catch(next)
  })
  server.ws.on('timeline:shows', ({ version }: { version: string }, client) => {
    hear(client as WebSocketClient, version).catch((error: unknown) => log.error(String(error)))
  })
  watchContent(server.watcher, contentDir, changed, log)
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** Whether site.yaml is right by itself: without it no page can be drawn. */
async function hasSite(contentDir: string): Promise<boolean> {
  return validDocuments(await readCollection(contentDir, 'site'), 'dev').length > 0
}

/** What is wrong, in the place of every page; Vite’s client reloads it once it is mended. */
function findingsPage(text: string, { config }: ViteDevServer): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>The content has errors</title>
    <script type="module" src="${config.base}@vite/client"></script>
  </head>
  <body><pre>${escapeHtml(text)}</pre></body>
</html>`
}

/** What a check of a content folder found. */
type Checked = Pick<Report, 'failed' | 'text'>

/** The checks of a content folder. */
interface Checks {
  /** The latest that was begun; never rejected. */
  readonly latest: () => Promise<Checked>
  /** Begins another, after the one under way. */
  readonly renew: () => void
}

/** Checks a content folder, and logs what is wrong where it is not what was logged last. */
function checksIn({ contentDir, environment }: Settings, log: Log): Checks {
  let logged = ''
  const check = async (): Promise<Checked> => {
    const report = await reportOf(contentDir, { warnings: 'none', environment })
    const { text, failed } = report
    if (text !== logged && text !== '') log[failed ? 'error' : 'warn'](`\n${text}`)
    logged = text
    return report
  }
  // A file that was removed after it was listed: the event of its removal is one more check.
  const failed = (error: unknown): Checked => {
    const text = `The content could not be checked: ${error instanceof Error ? error.message : String(error)}`
    log.error(text)
    return { failed: true, text }
  }
  let latest = check().catch(failed)
  return {
    latest: () => latest,
    renew: () => {
      latest = latest.then(check).catch(failed)
    },
  }
}

/** Astro keeps the paths of a route until it is told that the content has changed. */
function forgetRoutes({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {})
}
