import { expect, test } from 'vitest'
import { openingOf } from './opening.ts'

test.each([
  ['short', 10, 'short'],
  ['exactly so', 10, 'exactly so'],
  ['one two three', 8, 'one two…'],
  ['one two, three', 9, 'one two…'],
  ['unbreakable', 5, 'unbre…'],
])('%s in %i characters: %s', (text, most, opening) => {
  expect(openingOf(text, most)).toBe(opening)
})
