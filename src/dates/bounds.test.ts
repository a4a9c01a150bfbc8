import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainlyBefore, endsBeforeItStarts, standsBefore } from './bounds.ts'
import { compareDates } from './compare.ts'
import { dates } from './testing/arbitraries.ts'
import { CONTEXTS, dateOf } from './testing/contexts.ts'

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
])('%s stands before %s: %s', (a, b, before) => {
  expect(standsBefore(dateOf(a), dateOf(b))).toBe(before)
})

// A day may be in any zone: two clocks may differ by more than a day.
test.each([
  ['2023-01-19', '2023-01-20', false],
  ['2023-01-19', '2023-01-21', false],
  ['2023-01-19', '2023-01-22', true],
  ['2022', '2023', false],
  ['2022', '2023-01-02', false],
  ['2022', '2023-01-03', true],
  ['2023-01', '2023-03', true],
  ['../2023-01-19', '2023-01-22/..', true],
  ['2023-01-19/2023-01-20', '2023-01-22', false],
  ['2022-03~', '2023', false],
  ['2021', '2023?', false],
  ['2021/..', '2023', false],
  ['2021', '../2023', false],
  // A moment is the same everywhere, although its day may differ.
  ['2023-02-07T23:30-10:00', '2023-02-08T18:31+09:00', true],
  ['2023-02-07T23:30-10:00', '2023-02-08T18:30+09:00', false],
  ['2023-02-08T00:30+13:00', '2023-02-07T01:31-10:00', true],
  // A day in any zone, and a moment.
  ['2023-02-07T07:58Z', '2023-02-08', true],
  ['2023-02-07T08:01Z', '2023-02-08', false],
  ['2023-02-07T23:30-10:00', '2023-02-08', false],
  ['2023-02-07', '2023-02-08T15:58Z', false],
  ['2023-02-07', '2023-02-08T16:01Z', true],
  ['2023-02', '2023-03-01T08:00-09:00', true],
])('on any clocks, %s is certainly before %s: %s', (a, b, before) => {
  for (const context of CONTEXTS)
    expect(certainlyBefore(dateOf(a, context), dateOf(b, context))).toBe(before)
})

test.each([
  ['2023-02-07', '2023-02-08', true],
  ['2022', '2023', true],
  ['2023-02-07', '2023-02-08T01:00Z', false],
  ['2023-02-07T23:00Z', '2023-02-08', false],
])('on one clock, %s is certainly before %s: %s', (a, b, before) => {
  expect(certainlyBefore(dateOf(a), dateOf(b), { oneClock: true })).toBe(before)
})

test('a date certainly before another is sorted before it, and never both ways', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      fc.pre(!endsBeforeItStarts(a) && !endsBeforeItStarts(b))
      if (!certainlyBefore(a, b)) return
      expect(standsBefore(a, b)).toBe(true)
      expect(compareDates(a, b)).toBeLessThan(0)
      expect(certainlyBefore(b, a)).toBe(false)
    }),
    { numRuns: 300 },
  )
})
