import type { AstroIntegration } from 'astro'
import type { ViteDevServer, WebSocketClient } from 'vite'
import { reportOf, type Report } from './report.ts'
import { contentVersion } from '../loaders/read/content-version.ts'
import { escapeHtml } from '../text/html.ts'
import { readCollection } from '../loaders/read/read-content.ts'
import { validDocuments } from '../loaders/load/valid-documents.ts'
import { watchContent } from '../loaders/load/watch-content.ts'
import type { Settings } from '../loaders/read/settings.ts'

/** Sends the content version that a page shows to the dev server. */
const REPORT_VERSION = `if (import.meta.hot) {
  const version = document.querySelector('meta[name="content-version"]')?.content
  import.meta.hot.send('timeline:shows', { version })
}`

/** The methods used of Astro’s logger. */
interface Log {
  readonly error: (message: string) => void
  readonly warn: (message: string) => void
}

/**
 * In dev, reloads open pages after edits, and reports problems of the content at the start and
 * after every edit. A build checks the content before Astro starts (see build/build-site.ts), so
 * that nothing is written.
 *
 * Pages read the content folder themselves (`devTimeline`), so a page loaded after an edit shows
 * it. A page is reloaded only if the version that it shows is not the latest, so that an edit
 * during loading is not missed, and two events of one edit do not reload a page twice.
 */
export function contentChecks(settings: Settings): AstroIntegration {
  return {
    name: 'timeline-checks',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', REPORT_VERSION)
      },
      'astro:server:setup': async ({ server, logger }) => {
        const checks = checksIn(settings, logger)
        showLatest(server, settings.contentDir, checks, logger)
        await checks.latest()
      },
    },
  }
}

/** Reloads pages that show an earlier version of the content, and shows findings as an overlay. */
function showLatest(server: ViteDevServer, contentDir: string, checks: Checks, log: Log): void {
  const shown = new WeakMap<WebSocketClient, string>()
  const reloadIfOld = (client: WebSocketClient, latest: string): void => {
    if (shown.get(client) !== latest) client.send({ type: 'full-reload' })
  }
  const showFindings = async (clients: Iterable<WebSocketClient>): Promise<void> => {
    const { failed, text } = await checks.latest()
    // The overlay treats messages as HTML, and findings quote tags.
    const err = { message: escapeHtml(text), stack: '' }
    if (failed) for (const client of clients) client.send({ type: 'error', err })
  }
  const onVersion = async (client: WebSocketClient, version: string): Promise<void> => {
    shown.set(client, version)
    reloadIfOld(client, await contentVersion(contentDir))
    await showFindings([client])
  }
  const changed = async (): Promise<void> => {
    const latest = await contentVersion(contentDir)
    for (const client of server.ws.clients) reloadIfOld(client, latest)
    // Started after the reloads, so that no reload waits for the check.
    checks.renew()
    void showFindings(server.ws.clients)
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
        else response.writeHead(500, HTML).end(findingsPage((await checks.current()).text, server))
      })
      .catch(next)
  })
  server.ws.on('timeline:shows', ({ version }: { version: string }, client) => {
    onVersion(client as WebSocketClient, version).catch((error: unknown) =>
      log.error(String(error)),
    )
  })
  watchContent(server.watcher, contentDir, changed, log)
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** Whether site.yaml is valid. No page can be drawn without it. */
async function hasSite(contentDir: string): Promise<boolean> {
  return validDocuments(await readCollection(contentDir, 'site'), 'dev').length > 0
}

/**
 * The findings, shown instead of every page. Vite’s client reloads it once the errors are fixed.
 */
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

/** The result of a check, and the version of the content that it began with, if that is known. */
type Checked = Pick<Report, 'failed' | 'text'> & { readonly version?: string }

/** The checks of a content folder. */
interface Checks {
  /** The check that was started last; never rejects. */
  readonly latest: () => Promise<Checked>
  /** The check of the content as it is now: an edit may be drawn before its own check was started. */
  readonly current: () => Promise<Checked>
  /** Starts another check, after the running one. */
  readonly renew: () => void
}

/** Checks a content folder. Findings are logged if they differ from those logged last. */
function checksIn({ contentDir, folder, environment }: Settings, log: Log): Checks {
  let logged = ''
  const check = async (): Promise<Checked> => {
    const version = await contentVersion(contentDir)
    const report = await reportOf(contentDir, { warnings: 'none', folder, environment })
    const { text, failed } = report
    if (text !== logged && text !== '') log[failed ? 'error' : 'warn'](`\n${text}`)
    logged = text
    return { text, failed, version }
  }
  // For example a file removed after it was listed; the removal starts another check.
  const failed = (error: unknown): Checked => {
    const text = `The content could not be checked: ${error instanceof Error ? error.message : String(error)}`
    log.error(text)
    return { failed: true, text }
  }
  let latest = check().catch(failed)
  const renew = (): void => {
    latest = latest.then(check).catch(failed)
  }
  return {
    latest: () => latest,
    current: async () => {
      const { version } = await latest
      if (version !== (await contentVersion(contentDir))) renew()
      return latest
    },
    renew,
  }
}

/** Astro caches the paths of a route until it is told that the content has changed. */
function forgetRoutes({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {})
}
