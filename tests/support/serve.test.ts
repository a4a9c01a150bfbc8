import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveSite, type Served } from './serve.ts'
import { tempFolder } from './temp-folder.ts'

let folder: string
let site: Served

beforeEach(async () => {
  folder = tempFolder('serve')
  mkdirSync(join(folder, 'people', 'zoë'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'nothing here')
  writeFileSync(join(folder, 'people', 'zoë', 'index.html'), 'Zoë')
  writeFileSync(join(folder, 'feed.json'), '{}')
  site = await serveSite(folder, '/any/base/')
})

afterEach(async () => {
  await site.close()
})

const get = (path: string): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual' })

test("serves a folder's index.html under the base path", async () => {
  expect(new URL(site.url).pathname).toBe('/any/base/')
  expect(await (await get('')).text()).toBe('home')
  expect(await (await get('people/zo%C3%AB/?q=1')).text()).toBe('Zoë')
})

test('redirects a folder without its slash, keeping the query', async () => {
  const response = await get('people/zo%C3%AB?q=1')
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/any/base/people/zo%C3%AB/?q=1')
})

test('sends the content type of a file', async () => {
  expect((await get('feed.json')).headers.get('content-type')).toBe('application/json')
  expect((await get('')).headers.get('content-type')).toBe('text/html;charset=utf-8')
})

test.each(['missing/', '404/', 'people/', '/', '/any', 'people/%E0%A4%A/'])(
  'answers %s with the 404 page',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('nothing here')
  },
)
