import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'ab', 2],
  ['harbour', 'harbour', 0],
  ['harbuor', 'harbour', 1],
  ['harbor', 'harbour', 1],
  ['xharbour', 'harbour', 1],
  ['kitten', 'sitting', 3],
  ['bmaaok', 'bamako', 2],
])('from %j to %j: %i', (a, b, count) => {
  expect(editDistance(a, b)).toBe(count)
  expect(editDistance(a, b, 3)).toBe(count)
})

it('does not count past the limit', () => {
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  expect(editDistance('a', 'abcdef', 2)).toBe(3)
})

it('is the same both ways, and at most the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const mistakes = editDistance(a, b)
      expect(mistakes).toBe(editDistance(b, a))
      expect(mistakes).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(mistakes === 0).toBe(a === b)
    }),
  )
})
