import { expect, it } from 'vitest'
import { en } from '../../strings/en.ts'
import { fewerText, foundText, noneText } from './texts.ts'

const texts = { ...en.search, facts: en.fact.facts }

it('counts in the language’s numbers', () => {
  const found = (count: number) => foundText(texts, 'en', { count, query: 'a' })
  expect(found(1)).toBe('1 fact for “a”')
  expect(found(1200)).toBe('1,200 facts for “a”')
  expect(foundText(texts, 'en', { count: 2, query: '' })).toBe('2 facts')
})

it('names the words that no fact has', () => {
  const none = (missing: string[]) => noneText(texts, 'en', { query: 'a b', missing })
  expect(none([])).toBe('No fact found for “a b”.')
  expect(none(['x'])).toBe('No fact has “x”.')
  expect(none(['x', 'y'])).toBe('No fact has “x” or “y”.')
})

it('tells of facts without some words', () => {
  const fewer = (count: number, ...without: string[]) => fewerText(texts, 'en', { without, count })
  expect(fewer(1, 'a')).toBe('1 fact without “a”')
  expect(fewer(12, 'a', 'b')).toBe('12 facts without “a” or “b”')
})

it('leaves what is typed alone', () => {
  expect(foundText(texts, 'en', { count: 2, query: '{count}' })).toBe('2 facts for “{count}”')
})
