import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { decode } from './references.ts'

/** A served folder. */
export interface Served {
  /** The address of the site, base path included: `http://127.0.0.1:4000/base/`. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a built folder under `basePath` as GitHub Pages does: a folder’s index.html, a redirect
 * from `/x` to `/x/`, and the site’s own 404.html for missing files. Files are read anew on each
 * request.
 */
export async function serveSite(folder: string, basePath: string): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, extensions: [] })
  const server = createServer((request, response) => {
    answer(request, response, { folder, basePath, files })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${basePath}`, close: () => close(server) }
}

interface Site {
  folder: string
  basePath: string
  files: ReturnType<typeof sirv>
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const { pathname, search } = new URL(`http://127.0.0.1${request.url ?? '/'}`)
  const missing = (): void => {
    notFound(response, site.folder)
  }
  if (!pathname.startsWith(site.basePath)) {
    missing()
    return
  }
  const path = pathname.slice(site.basePath.length - 1)
  if (!path.endsWith('/') && existsSync(join(site.folder, decode(path), 'index.html'))) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end()
    return
  }
  request.url = path.endsWith('/') ? `${path}index.html` : path
  site.files(request, response, missing)
}

function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Not found')
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => {
    server.close(() => {
      done()
    })
  })
}
