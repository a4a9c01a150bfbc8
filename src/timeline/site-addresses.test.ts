import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ENTITY_KINDS } from '../schemas/collections.ts'
import { FIXED_FILES, FIXED_PAGES, isOwnAddress } from './site-addresses.ts'

const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  // The further pages of a long list share the route of its first.
  .map((file) => file.replace(/^(\w+\/)\[\.\.\.page\]\.astro$/, '$1index.astro'))
  .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.includes('['))
  .map((file) => file.replace(/\.ts$/, '').replace(/(?:^|(?<=\/))index\.astro$/, ''))
  .map((file) => file.replace(/\.astro$/, '.html'))
  // Files that only the script of the search page fetches are not linked.
  .filter((file) => !/^search\/./.test(file))

test('every route of a fixed address is in the list, and every one in the list is a route or a file', () => {
  const kinds = ENTITY_KINDS.map((kind) => `${kind}/`)
  const files = readdirSync('public').filter((file) => FIXED_FILES.some((known) => known === file))
  expect([...routes, ...kinds, ...files].sort()).toEqual([...FIXED_PAGES, ...FIXED_FILES].sort())
})

test('every folder of routes is taken', () => {
  const folders = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.includes('['))
    .map(({ name }) => name)
  expect(folders.filter((name) => !isOwnAddress(name))).toEqual([])
})

test.each([
  ['2023', true],
  ['-43', true],
  ['y12000', true],
  ['114x', true],
  ['-00xx', true],
  ['114xxx', false],
  ['search', true],
  ['404', true],
  ['about', false],
  ['2023-review', false],
])('%j is the site’s own: %j', (id, own) => {
  expect(isOwnAddress(id)).toBe(own)
})
