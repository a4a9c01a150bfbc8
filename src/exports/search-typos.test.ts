import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { distance } from '../checks/nearest.ts'
import { typos } from './search-typos.ts'

test.each([
  ['lavrov', 'lavrov', 0],
  ['lavrof', 'lavrov', 1],
  ['lavrv', 'lavrov', 1],
  ['goitta', 'goita', 1],
  ['mlai', 'mali', 1],
  ['bmaaok', 'bamako', 2],
  ['', 'ab', 2],
])('%s and %s: %i', (a, b, count) => {
  expect(typos(a, b, 3)).toBe(count)
})

it('does not count past the limit', () => {
  expect(typos('abcdef', 'uvwxyz', 2)).toBe(3)
  expect(typos('a', 'abcdef', 2)).toBe(3)
})

it('is never more than the distance without swaps, nor less than half of it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const [ours, plain] = [typos(a, b, 9), distance(a, b)]
      expect(ours).toBeLessThanOrEqual(plain)
      expect(ours * 2).toBeGreaterThanOrEqual(plain)
      expect(typos(b, a, 9)).toBe(ours)
    }),
  )
})
