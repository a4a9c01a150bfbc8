import { expect, test } from 'vitest'
import { lockText, parseLock, wordsHash, type QuoteRecord } from './lock.ts'

const record = (fact: string): QuoteRecord => ({
  fact,
  source: 'paper',
  words: wordsHash('so'),
  text: 'x',
  on: '2024-01-01',
})

test('a lock is read as it was written, a record a line, in order', () => {
  const text = lockText([record('b'), record('a')])
  expect(parseLock(text)).toEqual([record('a'), record('b')])
  expect(text.split('\n')).toHaveLength(5)
  expect(parseLock(lockText([]))).toEqual([])
})

test.each(['', '{', '{}', '[{"fact":"a"}]', '[{"fact":1}]'])('%j is no lock', (text) => {
  expect(parseLock(text)).toBeUndefined()
})

test('differences that are ignored do not change the hash of a quotation; a changed word does', () => {
  expect(wordsHash('a “b” — c […] d')).toBe(wordsHash('a "b"  - c ... d'))
  expect(wordsHash('a b')).not.toBe(wordsHash('a c'))
  expect(wordsHash('a b')).not.toBe(wordsHash('a … b'))
})
