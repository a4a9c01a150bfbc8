import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

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

test('candidates may be an iterator, which gives each of them once', () => {
  expect(nearest('citty', new Set(['town', 'city']).values())).toBe('city')
})
