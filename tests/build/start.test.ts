import { afterEach, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../support/dev-server.ts'
import { removeTinySites, tinySite } from '../support/tiny.ts'

afterEach(removeTinySites)

const page = (body: string): string => `---\ntitle: t\ndescription: d\n---\n${body}\n`

test('start builds the site, serves it below its base path and prints the address', async () => {
  const site = tinySite({
    'pages/about.mdx': page('About.'),
    'pages/_draft.mdx': page('{'),
    'pages/_parts/more.mdx': page('{'),
  })
  const { address, stop } = await startServer(['src/cli/start.ts'], '/any/base/', {
    env: {
      CONTENT_DIR: site.contentDir,
      OUT_DIR: site.outDir,
      BASE_PATH: '/any/base',
      // Variables of other programs, with names that Astro uses too, must not affect the build.
      BASE_URL: 'https://elsewhere.example/',
      DEV: '1',
    },
  })
  onTestFinished(stop)
  const walk = await fetch(`${address}facts/walk/`)
  const html = await walk.text()
  expect([walk.status, html]).toEqual([200, expect.stringContaining('Ada takes a walk') as string])
  expect(html).toContain('href="/any/base/"')
  expect(html).not.toMatch(/elsewhere|content-version/)
  // A free page is published; a draft is not even read, or the build would have failed.
  expect((await fetch(`${address}about/`)).status).toBe(200)
  for (const path of ['_draft/', '_parts/more/', 'nowhere/'])
    expect((await fetch(address + path)).status, path).toBe(404)
}, 600_000)
