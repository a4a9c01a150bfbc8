import { expect, test } from 'vitest'
import { distOf } from './dist.ts'
import { kindOf, onePageOfEachKind, spread } from './page-kinds.ts'

test.each([
  ['index.html', ''],
  ['people/index.html', 'people'],
  ['people/ada/index.html', 'people/…'],
  ['2023/index.html', 'year'],
  ['-0239/05/index.html', 'year/…'],
  ['11xx/index.html', 'year'],
  ['people/page/2/index.html', 'people page'],
  ['people/ada/page/2/index.html', 'people/… page'],
  ['404.html', '404.html'],
])('%s is a page of the kind %o', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})

const html = (bytes: number): string => 'x'.repeat(bytes)

test.each([
  ['the largest', { 'facts/a.html': html(1), 'facts/b.html': html(9), 'facts/c.html': html(2) }],
  ['the largest that is no giant', { 'facts/a.html': html(200_000), 'facts/b.html': html(9) }],
  ['the smallest giant', { 'facts/a.html': html(300_000), 'facts/b.html': html(200_000) }],
])('of several pages of a kind, %s one is chosen', (_, files) => {
  expect(onePageOfEachKind(distOf(files))).toEqual(['facts/b.html'])
})

test('one page of each kind is chosen', () => {
  const files = { 'index.html': '', 'facts/a/index.html': '', 'facts/b/index.html': '' }
  expect(onePageOfEachKind(distOf(files))).toEqual(['facts/a/index.html', 'index.html'])
})

test.each([
  [1000, 200],
  [7, 3],
  [3, 200],
])('of %i pages at most %i are chosen, the first among them', (count, most) => {
  const files = Array.from({ length: count }, (_, at) => [`p${String(at)}.html`, ''])
  const { pages } = distOf(Object.fromEntries(files) as Record<string, string>)
  const chosen = spread(pages, most)
  expect(chosen).toHaveLength(Math.min(count, most))
  expect(chosen[0]).toBe(pages[0])
})
