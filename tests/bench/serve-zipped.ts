import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A requested path and the size of the response body over the wire, in bytes. */
export interface Sent {
  readonly path: string
  readonly bytes: number
}

/** A served folder, with a log of what was sent. */
export interface Zipped {
  readonly url: string
  readonly sent: Sent[]
  readonly close: () => void
}

/**
 * Serves a folder gzipped, as GitHub Pages does with text, and everything else that gzip makes
 * smaller; Pagefind’s files are compressed already.
 */
export async function serveZipped(folder: string): Promise<Zipped> {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(`http://x${request.url ?? '/'}`).pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    try {
      const plain = readFileSync(file)
      const zipped = gzipSync(plain)
      const isSmaller = zipped.length < plain.length
      sent.push({ path, bytes: isSmaller ? zipped.length : plain.length })
      response.writeHead(200, {
        'content-type': typeOf(file),
        ...(isSmaller ? { 'content-encoding': 'gzip' } : {}),
      })
      response.end(isSmaller ? zipped : plain)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function typeOf(file: string): string {
  if (file.endsWith('.html')) return 'text/html;charset=utf-8'
  if (file.endsWith('.js')) return 'text/javascript'
  if (file.endsWith('.css')) return 'text/css'
  return file.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
