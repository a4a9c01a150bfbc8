import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDates } from './compare.ts'
import { dates } from './testing/arbitraries.ts'
import { dateOf } from './testing/contexts.ts'

const sorted = (texts: string[]) =>
  texts
    .map((text) => dateOf(text))
    .sort(compareDates)
    .map(({ edtf }) => edtf)

test('anchors decide, then the coarser precision, then open starts, then the latest bound', () => {
  const order = [
    'Y-170000002',
    '-0043',
    '2022',
    '2022-11-30/2023-06',
    '../2022',
    '2022-12-31',
    '2023',
    '2023-01',
    '2023-01/2023-02',
    '2023-01/..',
    '2023-01-01',
    '2023-01-01/2023-01-05',
    '2023-01-01/..',
    '2023-01-01T00:00Z',
    '2023-01-01T00:00:00Z',
    '../2023-01-19',
    '2023-01-19',
    '2023-01-19T08:00Z',
    '2023-01-27',
    '../2023-01',
    '2023-01-31',
    '2023-02',
    '../2023-02-01',
    '2023-02-01',
    '2023-22',
  ]

  expect(sorted([...order].reverse())).toEqual(order)
})

test('a decade stands before its years, a century before its decades', () => {
  expect(sorted(['2020-01-01', '2020-01', '2020', '202X', '2019'])).toEqual([
    '2019',
    '202X',
    '2020',
    '2020-01',
    '2020-01-01',
  ])
  expect(sorted(['2000', '200X', '20XX'])).toEqual(['20XX', '200X', '2000'])
})

test('a season stands before the month that it begins with', () => {
  expect(sorted(['2023-06-01', '2023-06', '2023-22', '2023-05-31'])).toEqual([
    '2023-05-31',
    '2023-22',
    '2023-06',
    '2023-06-01',
  ])
})

test('qualifiers and unknown ends do not decide', () => {
  expect(compareDates(dateOf('2023'), dateOf('2023~'))).toBe(0)
  expect(compareDates(dateOf('2023/..'), dateOf('2023/'))).toBe(0)
  expect(compareDates(dateOf('2023'), dateOf('2023-XX'))).toBe(0)
})

const inJanuary = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('day', 'time'),
  )
  .map(([day, hour, kind]) => {
    const two = (value: number) => String(value).padStart(2, '0')
    return `2023-01-${two(day)}${kind === 'day' ? '' : `T${two(hour)}:00Z`}`
  })

test('a month-only fact comes before everything of its month, and after all earlier months', () => {
  fc.assert(
    fc.property(inJanuary, fc.constantFrom('', '/..', '/2023-03', '~'), (text, rest) => {
      fc.pre(rest !== '~' || !text.includes('T'))
      expect(compareDates(dateOf('2023-01'), dateOf(text + rest))).toBeLessThan(0)
      expect(compareDates(dateOf(text + rest), dateOf('2023-02'))).toBeLessThan(0)
      expect(compareDates(dateOf('2022-12-31T23:59:59Z'), dateOf('2023-01'))).toBeLessThan(0)
    }),
  )
})

test('the order is total, antisymmetric and transitive', () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      expect(compareDates(a, a)).toBe(0)
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
      const [first, second, third] = [a, b, c].sort(compareDates)
      if (!first || !second || !third) return
      expect(compareDates(first, second)).toBeLessThanOrEqual(0)
      expect(compareDates(second, third)).toBeLessThanOrEqual(0)
      expect(compareDates(first, third)).toBeLessThanOrEqual(0)
      if (compareDates(a, b) === 0) {
        expect(Math.sign(compareDates(a, c))).toBe(Math.sign(compareDates(b, c)))
      }
    }),
    { numRuns: 500 },
  )
})

test('the order does not depend on how the list came', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 20 }), (list) => {
      const keys = (some: typeof list) =>
        [...some].sort(compareDates).map(({ earliest, latest }) => [earliest, latest])
      expect(keys([...list].reverse())).toEqual(keys(list))
    }),
  )
})
