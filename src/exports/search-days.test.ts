import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayNumber, startOfDay } from '../dates/wall.ts'
import { calendarOf, dayNumberOf, daysOf, readPeriod } from './search-days.ts'

const day = fc.record({
  year: fc.integer({ min: -200_000, max: 200_000 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

describe('days by their number', () => {
  it('are those of the dates, which Day.js reckons', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        expect(dayNumberOf(year, month, day)).toBe(dayNumber(startOfDay(year, month, day)))
      }),
    )
  })

  it('come back as they went', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(calendarOf(dayNumberOf(date.year, date.month, date.day))).toEqual(date)
      }),
    )
  })
})

test.each([
  ['1970', 0, 364],
  ['1970-01', 0, 30],
  ['1970-01-02', 1, 1],
  ['1969', -365, -1],
  ['-0043', -735_233, -734_869],
])('the period %s is %i to %i', (text, earliest, latest) => {
  expect(readPeriod(text)).toEqual({ earliest, latest })
})

test.each([
  '',
  '23',
  '2023-1',
  '2023-13',
  '2023-02-29',
  '2023-00',
  'Y12000',
  '2023-22',
  '2023/2024',
])('“%s” is no period', (text) => {
  expect(readPeriod(text)).toBeUndefined()
})

it('knows the days of a leap year', () => {
  expect(daysOf(2024, 2, 29)).toEqual({ earliest: 19_782, latest: 19_782 })
  expect(daysOf(1900, 2, 29)).toBeUndefined()
})
