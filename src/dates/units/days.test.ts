import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, dayNumberOf, daysOf } from './days.ts'
import { dayNumber, FARTHEST_YEAR, startOfDay, startOfMonth } from './wall.ts'

const day = fc.record({
  year: fc.integer({ min: -FARTHEST_YEAR, max: FARTHEST_YEAR }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

describe('days by their number', () => {
  it('are those of the dates, which Day.js reckons', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        const at = dayNumber(startOfDay(year, month, day))
        expect(daysOf(year, month, day)).toEqual({ earliest: at, latest: at })
        const twice = dayNumber(startOfMonth(year, month + 11))
        expect(dayNumberOf(year, month + 12)).toBe(twice)
      }),
    )
  })

  it('come back as they went', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(calendarOf(daysOf(date.year, date.month, date.day)?.earliest ?? 0)).toEqual(date)
      }),
    )
  })
})

it('knows the days of a leap year', () => {
  expect(daysOf(2024, 2, 29)).toEqual({ earliest: 19_782, latest: 19_782 })
  expect(daysOf(1900, 2, 29)).toBeUndefined()
})
