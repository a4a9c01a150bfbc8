import type { BrowserContext } from '@playwright/test'

/** Runs in the page. Logs what the policy blocks, since browsers do not always do so. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`the policy's ${violatedDirective} blocked ${blockedURI}`)
  })
}

/**
 * Watches every page of a browser context and lists what no page may do: log an error, throw one,
 * break the Content-Security-Policy, or request anything from another origin.
 */
export async function watch(context: BrowserContext, origins: string[]): Promise<string[]> {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`error: ${String(error.error())}`))
  context.on('request', (request) => {
    if (isForeign(request.url(), origins)) problems.push(`request: ${request.url()}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => problems.push(`socket: ${socket.url()}`))
  })
  await context.addInitScript(reportViolations)
  return problems
}

function isForeign(address: string, origins: string[]): boolean {
  const { protocol, origin } = new URL(address)
  return /^https?:$/.test(protocol) && !origins.includes(origin)
}
