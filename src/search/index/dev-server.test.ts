import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import { expect, test, vi } from 'vitest'
import type { Settings } from '../../loaders/read/settings.ts'
import { serveSearchIndex } from './dev-server.ts'

const settings: Settings = {
  root: '/r',
  folder: '/r',
  contentDir: '/r/content',
  outDir: '/r/dist',
  siteUrl: 'https://t.example',
  base: '/b/',
  language: 'en',
  buildDate: undefined,
}

type Handler = (request: { url: string }, response: unknown, next: () => void) => void

/** The handler that answers requests of a dev server. */
function handler(): { handle: Handler; read: () => Promise<never> } {
  const handlers: Handler[] = []
  const server = {
    watcher: { add: () => undefined, on: () => undefined },
    middlewares: { use: (handle: Handler) => handlers.push(handle) },
  }
  const read = vi.fn(() => new Promise<never>(() => undefined))
  const logger = { error: vi.fn() } as unknown as AstroIntegrationLogger
  serveSearchIndex(server as unknown as ViteDevServer, settings, read, logger)
  return { handle: handlers[0] ?? (() => undefined), read }
}

test.each(['/facts/walk/', '/b/facts/%zz/', '/pagefind/%zz', '/%', '/b/?q=100%'])(
  'the address %s is left to others',
  (url) => {
    const { handle, read } = handler()
    const next = vi.fn()
    handle({ url }, {}, next)
    expect(next).toHaveBeenCalledOnce()
    expect(read).not.toHaveBeenCalled()
  },
)

test.each(['/b/pagefind/pagefind.js', '/pagefind/pagefind.js?x'])('%s is ours', async (url) => {
  const { handle, read } = handler()
  const next = vi.fn()
  handle({ url }, {}, next)
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce())
  expect(next).not.toHaveBeenCalled()
})
