import { expect, it } from 'vitest'
import { en } from '../../strings/en.ts'
import { fill } from '../../text/fill.ts'
import { fewerText, foundText, noneText, shownText } from './texts.ts'

const texts = { ...en.search, all: '', forget: '' }

it('counts in the language’s numbers', () => {
  const found = (count: number) => foundText(texts, 'en', { count, query: 'a' })
  expect(found(1)).toBe('1 fact for “a”')
  expect(found(1200)).toBe('1,200 facts for “a”')
  expect(shownText(en.search.shown, 'en', 10, 1200)).toBe('10 of 1,200 shown')
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

it('fills what it knows and leaves what is typed alone', () => {
  expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}')
})
