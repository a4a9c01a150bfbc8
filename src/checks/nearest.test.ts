import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'xabc', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j are %i mistakes', (a, b, mistakes) => {
  expect(distance(a, b)).toBe(mistakes)
})

test('a distance is the same both ways, and never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('the beginning of just one word proposes it', () => {
  const ids = ['ada-lovelace', 'charles-babbage', 'charles-darwin']
  expect(nearest('ada', ids)).toBe('ada-lovelace')
  expect(nearest('charles', ids)).toBeUndefined()
})

test('the nearest word is proposed, and none where all are far', () => {
  const words = ['title', 'date', 'wording', 'sources']
  expect(nearest('wordin', words)).toBe('wording')
  expect(nearest('tilte', words)).toBe('title')
  expect(nearest('colour', words)).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})
