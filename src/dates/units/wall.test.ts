import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_SECONDS } from './days.ts'
import { boundText, civil, dayNumber, daysInMonth, startOfDay, wallSeconds } from './wall.ts'

const REACH = 280_000_000 * 31_556_952

test('fields and seconds are one another’s inverse, for all years that are read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -REACH, max: REACH }), (seconds) => {
      expect(wallSeconds(civil(seconds))).toBe(seconds)
    }),
  )
})

test('the days of any year follow one another without gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: -280_000_000, max: 280_000_000 }), (year) => {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      expect((startOfDay(year + 1) - startOfDay(year)) / DAY_SECONDS).toBe(leap ? 366 : 365)
      expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
    }),
  )
})

test.each([
  [0, '1970-01-01T00:00:00'],
  [-1, '1969-12-31T23:59:59'],
  [253_402_300_799, '9999-12-31T23:59:59'],
  [253_402_300_800, '+010000-01-01T00:00:00'],
  [-62_167_219_200, '0000-01-01T00:00:00'],
  [-62_167_219_201, '-000001-12-31T23:59:59'],
  [null, null],
])('%s seconds are %s', (seconds, text) => {
  expect(boundText(seconds)).toBe(text)
})

test('it agrees with Date where Date reaches', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e12, max: 8.64e12 }), (seconds) => {
      const iso = new Date(seconds * 1000).toISOString().slice(0, -5)
      expect(boundText(seconds)).toBe(iso)
    }),
  )
})

test('days are counted from 1970-01-01', () => {
  expect(dayNumber(0)).toBe(0)
  expect(dayNumber(DAY_SECONDS - 1)).toBe(0)
  expect(dayNumber(-1)).toBe(-1)
  expect(dayNumber(startOfDay(2023, 1, 19))).toBe(19_376)
})
