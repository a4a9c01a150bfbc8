import { expect, it } from 'vitest'
import { en } from '../strings/en.ts'
import { fill, foundText, noneText } from './search-texts.ts'

it('counts in the language’s numbers', () => {
  const found = (count: number, shown: number) =>
    foundText(en.search, 'en', { count, shown, query: 'a' })
  expect(found(1, 1)).toBe('1 fact for “a”')
  expect(found(1200, 10)).toBe('1,200 facts for “a”, the first 10 shown')
})

it('names the words that no fact has', () => {
  const none = (missing: string[]) => noneText(en.search, 'en', { query: 'a b', missing })
  expect(none([])).toBe('No fact found for “a b”.')
  expect(none(['x'])).toBe('No fact has “x”.')
  expect(none(['x', 'y'])).toBe('No fact has “x” or “y”.')
})

it('fills what it knows and leaves what is typed alone', () => {
  expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}')
})
