import { expect, test } from 'vitest'
import { loadPagefind, segmented } from './pagefind.ts'

test('a term in a language without spaces is split into words', () => {
  expect(segmented('首都を訪問', 'ja')).toBe('首都 を 訪問')
  expect(segmented('"首都を訪問"', 'ja-JP')).toBe('"首都 を 訪問"')
  expect(segmented('彗星 2023', 'zh')).toBe('彗星 2023')
})

test('a term in any other language stays as it is', () => {
  expect(segmented('"second batch" l’armée', 'en')).toBe('"second batch" l’armée')
  expect(segmented('彗星を', 'fr')).toBe('彗星を')
})

test('a term is lower-cased before Pagefind does so by the reader’s language', async () => {
  const { fetch } = globalThis
  const script =
    'data:text/javascript;charset=utf-8,' +
    encodeURIComponent(
      'export const options = () => 0, search = (term) => Promise.resolve({ results: [term] })',
    )
  const pagefind = await loadPagefind(script, { base: '/', language: 'tr' })
  expect((await pagefind.search('DIYARBAKIR')).results).toEqual(['diyarbakir'])
  globalThis.fetch = fetch
})
