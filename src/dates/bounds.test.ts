import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainlyBefore, endsBeforeItStarts } from './bounds.ts'
import { compareDates } from './compare.ts'
import { dates } from './testing/arbitraries.ts'
import { dateOf } from './testing/contexts.ts'

test.each([
  ['2023/2022', true],
  ['2023-02-01/2023-01-31', true],
  ['2023-02/2023-01-31', true],
  ['2023-02-07T14:33:01Z/2023-02-07T14:33:00Z', true],
  ['2023~/2022', true],
  ['2023/2023', false],
  ['2023-05/2023', false],
  ['2023/2023-01-01', false],
  ['2022/2023', false],
  ['2023/..', false],
  ['../2023', false],
  ['2023', false],
])('%s ends before it starts: %s', (text, backwards) => {
  expect(endsBeforeItStarts(dateOf(text))).toBe(backwards)
})

test.each([
  ['2022', '2023', true],
  ['2023-01-19', '2023-01-20', true],
  ['../2023-01-19', '2023-01-20/..', true],
  ['2023', '2023-06', false],
  ['2023-06', '2023', false],
  ['2023-01-19', '2023-01-19', false],
  ['2022~', '2023', false],
  ['2022', '2023?', false],
  ['2022/..', '2023', false],
  ['2022', '../2023', false],
])('%s is certainly before %s: %s', (a, b, before) => {
  expect(certainlyBefore(dateOf(a), dateOf(b))).toBe(before)
})

test('what is certainly before is sorted before, and never both ways', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      fc.pre(!endsBeforeItStarts(a) && !endsBeforeItStarts(b))
      if (!certainlyBefore(a, b)) return
      expect(compareDates(a, b)).toBeLessThan(0)
      expect(certainlyBefore(b, a)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})
