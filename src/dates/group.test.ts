import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { compareDates } from './compare.ts'
import { groupOf } from './group.ts'
import { partHeading, yearHeading } from './text/heading.ts'
import { dates } from './testing/arbitraries.ts'
import { dateOf } from './testing/contexts.ts'

const style = { language: 'en', words: en.dates }

test.each([
  ['2023-01-19', '2023-01', '2023', 'January 2023'],
  ['2023-01-19T10:00Z', '2023-01', '2023', 'January 2023'],
  ['2023-01', '2023-01', '2023', 'January 2023'],
  ['2023-01~', '2023-01', '2023', 'January 2023'],
  ['2023-22', '2023-22', '2023', 'Summer 2023'],
  ['2023-24', '2023-24', '2023', 'Winter 2023'],
  ['2023', '2023', '2023', 'In 2023'],
  ['202X', '2020-2029', 'The 2020s', 'The 2020s'],
  ['20XX', '2000-2099', 'The years 2000–2099', 'The years 2000–2099'],
  ['-0043', '-43', '44 BC', 'In 44 BC'],
  ['2022/2023-01~', '2022-from', '2022', 'From 2022'],
  ['2022/..', '2022-from', '2022', 'From 2022'],
  ['2022-11/2023-01', '2022-11', '2022', 'November 2022'],
  ['2023-02-07/..', '2023-02', '2023', 'February 2023'],
  ['../2023-01-27', '2023-01', '2023', 'January 2023'],
  ['/2023-01', '2023-01', '2023', 'January 2023'],
  ['../2023-22', '2023-08', '2023', 'August 2023'],
  ['../2023-24', '2024-02', '2024', 'February 2024'],
  ['../2022', '2022-12', '2022', 'December 2022'],
])('%s stands under %s: %s, %s', (edtf, key, year, part) => {
  const group = groupOf(dateOf(edtf))
  expect(group.key).toBe(key)
  expect(yearHeading(group, style)).toBe(year)
  expect(partHeading(group, style)).toBe(part)
})

test('a date-time stands in the month that the site’s clock shows', () => {
  const context = { timezone: 'Asia/Kolkata', hemisphere: 'northern' } as const
  expect(groupOf(dateOf('2023-01-31T20:00Z', context)).key).toBe('2023-02')
})

test('dates in order never leave a heading and come back to it', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 30 }), (list) => {
      const keys = [...list].sort(compareDates).map((date) => groupOf(date).key)
      const runs = keys.filter((key, index) => key !== keys[index - 1])
      expect(new Set(runs).size).toBe(runs.length)
    }),
    { numRuns: 500 },
  )
})

test('“Sometime in” comes before everything else under its month', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const { key, year, part } = groupOf(date)
      fc.pre(part.kind === 'month' && date.precision !== 'month' && Math.abs(year ?? 0) < 10_000)
      const [, sign = '', digits = '', month = ''] = /^(-?)(\d+)(-\d\d)$/.exec(key) ?? []
      const sometime = dateOf(sign + digits.padStart(4, '0') + month)
      expect(compareDates(sometime, date)).toBeLessThan(0)
    }),
  )
})
