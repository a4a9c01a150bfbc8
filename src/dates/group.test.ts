import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { compareDates } from './compare.ts'
import { compareGroups, groupOf } from './group.ts'
import { headingText, labelHeading, partHeading, yearHeading } from './heading.ts'
import { dates } from './testing/arbitraries.ts'
import { dateOf } from './testing/contexts.ts'

const style = { language: 'en', words: en.dates }

test.each([
  ['2023-01-19', '2023-01', '2023', 'January 2023', null],
  ['2023-01-19T10:00Z', '2023-01', '2023', 'January 2023', null],
  ['2023-01', '2023-01', '2023', 'January 2023', 'Sometime in January 2023'],
  ['2023-01~', '2023-01', '2023', 'January 2023', 'Sometime in January 2023'],
  ['2023-22', '2023-22', '2023', 'Summer 2023', null],
  ['2023-24', '2023-24', '2023', 'Winter 2023', null],
  ['2023', '2023', '2023', 'In 2023', null],
  ['202X', '2020-2029', 'The 2020s', 'The 2020s', null],
  ['20XX', '2000-2099', 'The years 2000–2099', 'The years 2000–2099', null],
  ['-0043', '-43', '44 BC', 'In 44 BC', null],
  ['2022/2023-01~', '2022', '2022', 'In 2022', null],
  ['2022-11/2023-01', '2022-11', '2022', 'November 2022', 'Sometime in November 2022'],
  ['2023-02-07/..', '2023-02', '2023', 'February 2023', null],
  ['../2023-01-27', '2023-01', '2023', 'January 2023', 'By 27 January 2023'],
  ['/2023-01', '2023-01', '2023', 'January 2023', 'By January 2023'],
  ['../2023-22', '2023-08', '2023', 'August 2023', 'By summer 2023'],
  ['../2023-24', '2024-02', '2024', 'February 2024', 'By winter 2023'],
  ['../2022', '2022-12', '2022', 'December 2022', 'By 2022'],
])('%s stands under %s: %s, %s, %s', (edtf, key, year, part, label) => {
  const group = groupOf(dateOf(edtf))
  expect(group.key).toBe(key)
  expect(yearHeading(group, style)).toBe(year)
  expect(partHeading(group, style)).toBe(part)
  expect(labelHeading(group, style)).toBe(label)
  expect(headingText(group, style)).toBe(label ?? part)
})

test('a date-time stands in the month that the site’s clock shows', () => {
  const context = { timezone: 'Asia/Kolkata', hemisphere: 'northern' } as const
  expect(groupOf(dateOf('2023-01-31T20:00Z', context)).key).toBe('2023-02')
})

test('in a year: what is dated to the year, then seasons, then months', () => {
  const texts = ['2024', '2023-02-07', '2023-22', '2023-01', '2023-21', '2023', '202X', '2019-12']
  const keys = texts
    .map((text) => groupOf(dateOf(text)))
    .sort(compareGroups)
    .map(({ key }) => key)
  expect(keys).toEqual([
    '2019-12',
    '2020-2029',
    '2023',
    '2023-21',
    '2023-22',
    '2023-01',
    '2023-02',
    '2024',
  ])
})

test('groups are equal exactly where their keys are', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const [left, right] = [groupOf(a), groupOf(b)]
      expect(compareGroups(left, right) === 0).toBe(left.key === right.key)
    }),
  )
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
      const { key, year, part, label } = groupOf(date)
      fc.pre(part.kind === 'month' && label?.kind !== 'sometime' && Math.abs(year ?? 0) < 10_000)
      const [, sign = '', digits = '', month = ''] = /^(-?)(\d+)(-\d\d)$/.exec(key) ?? []
      const sometime = dateOf(sign + digits.padStart(4, '0') + month)
      expect(compareDates(sometime, date)).toBeLessThan(0)
    }),
  )
})
