import { expect, test } from 'vitest'
import { wordsHash, type QuoteRecord } from '../../quotes/lock.ts'
import { checkedInEach, checkedInOne, checksOf } from './proof.ts'

const record = (source: string, on: string, text = 'so'): QuoteRecord => ({
  fact: 'a',
  source,
  on,
  words: wordsHash(text),
  text: 'x',
})
const words = { fact: 'a', text: 'so', sources: ['paper', 'letter'] }

test('words are checked when the last of their sources is', () => {
  const lock = [record('paper', '2024-01-02'), record('letter', '2024-01-01')]
  expect(checkedInEach(words, lock)).toBe('2024-01-02')
  expect(checkedInOne(words, lock)).toBe('2024-01-01')
})

test('each source has a day of its own', () => {
  const lock = [record('paper', '2024-01-02'), record('letter', '2024-01-01')]
  expect(checksOf(words, lock)).toEqual([
    { source: 'paper', on: '2024-01-02' },
    { source: 'letter', on: '2024-01-01' },
  ])
  expect(checksOf(words, lock.slice(1))).toEqual([{ source: 'letter', on: '2024-01-01' }])
})

test('one source without a record leaves them unchecked', () => {
  const lock = [record('paper', '2024-01-02')]
  expect(checkedInEach(words, lock)).toBeUndefined()
  expect(checkedInOne(words, lock)).toBe('2024-01-02')
})

test.each([
  ['other words', record('paper', '2024-01-01', 'no')],
  ['another fact', { ...record('paper', '2024-01-01'), fact: 'b' }],
  ['another source', record('book', '2024-01-01')],
])('a record of %s says nothing', (_, other) => {
  expect(checkedInOne(words, [other])).toBeUndefined()
})

test('words without a source are not checked', () => {
  expect(checkedInEach({ ...words, sources: [] }, [])).toBeUndefined()
})
