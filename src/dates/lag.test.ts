import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { lagText } from './text/lag-text.ts'
import { lag } from './lag.ts'
import { dates } from './testing/arbitraries.ts'
import { dateOf } from './testing/contexts.ts'

const between = (from: string, to: string) => lag(dateOf(from), dateOf(to))

test.each([
  ['2023-01-19', '2023-02-07', 19, 19, '19 days later'],
  ['2023-02-06', '2023-02-07', 1, 1, '1 day later'],
  ['2023-02-07', '2023-02-07', 0, 0, 'on the same day'],
  ['2023-02-07T08:00Z', '2023-02-07T14:33Z', 0, 0, 'on the same day'],
  ['2023-02-07T23:59Z', '2023-02-08', 1, 1, '1 day later'],
  ['2023-01', '2023-02-07', 7, 37, '7 to 37 days later'],
  ['2023-01-01/2023-02-07', '2023-02-07', 0, 37, 'up to 37 days later'],
  ['2023-02', '2023-02-07', 0, 6, 'up to 6 days later'],
  ['2023-02-06/2023-02-07', '2023-02-07', 0, 1, 'up to 1 day later'],
  ['../2023-01-27', '2023-02-07', 11, null, 'at least 11 days later'],
  ['2023-01-27', '2023-02-07/..', 11, null, 'at least 11 days later'],
  ['1023-01-27', '2023-01-27', 365_243, 365_243, '365,243 days later'],
  ['2023-01-19~', '2023-02-07', 19, 19, 'about 19 days later'],
  ['2023-01~', '2023-02-07', 7, 37, 'about 7 to 37 days later'],
  ['2023-02~', '2023-02-07', 0, 6, 'up to about 6 days later'],
  ['2023-01-19?', '2023-02-07', 19, 19, '19 days later (uncertain)'],
  ['2023-02-07~', '2023-02-07?', 0, 0, 'at about the same time (uncertain)'],
])('from %s to %s: %s to %s days, “%s”', (from, to, min, max, text) => {
  const found = between(from, to)
  expect(found).toMatchObject({ min, max })
  expect(found && lagText(found, { language: 'en', words: en.dates })).toBe(text)
})

test.each([
  ['2023-02-07', '2023-01-19'],
  ['2023-02', '2023-01'],
  ['../2023-02-08', '2023-02-07'],
  ['2023-01-27/..', '2023-02-07/..'],
  ['../2023', '../2022'],
])('from %s to %s nothing can be said', (from, to) => {
  expect(between(from, to)).toBeNull()
})

test('days are counted on the site’s clock', () => {
  const context = { timezone: 'America/New_York', hemisphere: 'northern' } as const
  const found = lag(dateOf('2023-02-06', context), dateOf('2023-02-07T02:00Z', context))
  expect(found).toMatchObject({ min: 0, max: 0 })
})

test('every possible lag is between the bounds, which are whole and in order', () => {
  fc.assert(
    fc.property(dates, dates, (from, to) => {
      const found = lag(from, to)
      if (!found) return
      expect(Number.isSafeInteger(found.min) && found.min >= 0).toBe(true)
      if (found.max === null) expect(found.min).toBeGreaterThan(0)
      else expect(found.min).toBeLessThanOrEqual(found.max)
      expect(lagText(found, { language: 'en', words: en.dates })).toMatch(/later|same (day|time)/)
    }),
  )
})
