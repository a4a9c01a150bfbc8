import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, startOfDay } from '../dates/wall.ts'
import { calendarOf, dayNumberOf, daysOf } from './search-days.ts'

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

it('knows the days of a leap year', () => {
  expect(daysOf(2024, 2, 29)).toEqual({ earliest: 19_782, latest: 19_782 })
  expect(daysOf(1900, 2, 29)).toBeUndefined()
})
