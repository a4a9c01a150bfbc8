import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, dayNumberOf, daysOf } from './days.ts'
import { FARTHEST_YEAR } from './wall.ts'

const day = fc.record({
  year: fc.integer({ min: -FARTHEST_YEAR, max: FARTHEST_YEAR }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

/** The day number by Date, in the years 2000–2399, shifted by whole cycles of 400 years. */
function dayNumberByDate(year: number, month: number, day: number): number {
  const cycles = Math.floor((year - 2000) / 400)
  return Date.UTC(year - cycles * 400, month - 1, day) / 86_400_000 + cycles * 146_097
}

describe('days by their number', () => {
  it('are those of Date', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        const at = dayNumberByDate(year, month, day)
        expect(daysOf(year, month, day)).toEqual({ earliest: at, latest: at })
        expect(dayNumberOf(year, month + 12)).toBe(dayNumberByDate(year + 1, month, 1))
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
