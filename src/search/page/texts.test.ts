import { expect, it } from 'vitest'
import { en } from '../../strings/en.ts'
import { foundText, noneText } from './texts.ts'

const texts = { ...en.search, facts: en.fact.facts }

it('counts in the language’s numbers', () => {
  const found = (count: number) => foundText(texts, 'en', { count, query: 'a', dates: undefined })
  expect(found(1)).toBe('1 fact for “a”')
  expect(found(1200)).toBe('1,200 facts for “a”')
  expect(foundText(texts, 'en', { count: 2, query: '', dates: undefined })).toBe('2 facts')
})

it('says how many of the facts found are of a typed date', () => {
  const found = (dated: number, possible: number, mentions: number): string => {
    const dates = { dated, possible, mentions }
    return foundText(texts, 'en', { count: dated + possible + mentions, query: '1999', dates })
  }
  expect(found(3, 0, 0)).toBe('3 facts for “1999”')
  expect(found(3, 2, 0)).toBe('5 facts for “1999”: 3 dated to that time, 2 that may include it')
  expect(found(1, 0, 1)).toBe('2 facts for “1999”: 1 dated to that time, mentioned in 1')
  expect(found(0, 0, 2)).toBe('2 facts for “1999”: 0 dated to that time, mentioned in 2')
})

it('names the words that no fact has', () => {
  const none = (missing: string[]) => noneText(texts, 'en', { query: 'a b', missing })
  expect(none([])).toBe('No facts found for “a b”.')
  expect(none(['x'])).toBe('No facts mention “x”.')
  expect(none(['x', 'y'])).toBe('No facts mention “x” or “y”.')
})

it('leaves what is typed alone', () => {
  expect(foundText(texts, 'en', { count: 2, query: '{count}', dates: undefined })).toBe(
    '2 facts for “{count}”',
  )
})
