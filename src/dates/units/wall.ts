import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { DAY_SECONDS } from './days.ts'
import type { Civil, WallSeconds } from './types.ts'

dayjs.extend(utc)

// The Gregorian calendar repeats every 400 years, weekdays included. Day.js and Date end at the year
// 271,821 and read years below 100 as 19xx, so all arithmetic is done in the years 2000–2399.
const CYCLE_YEARS = 400
const CYCLE_SECONDS = 146_097 * DAY_SECONDS
const FIRST_YEAR = 2000
const FIRST_SECOND = 946_684_800

/** The last year before and after Christ whose seconds are exact numbers (below 2^53). */
export const FARTHEST_YEAR = 285_000_000

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

const cyclesTo = (year: number): number => Math.floor((year - FIRST_YEAR) / CYCLE_YEARS)

/** The first second of a day: astronomical year, month 1–12, day of the month. */
export function startOfDay(year: number, month = 1, day = 1): WallSeconds {
  const cycles = cyclesTo(year)
  const text = `${String(year - cycles * CYCLE_YEARS)}-${pad(month)}-${pad(day)}`
  return dayjs.utc(text).unix() + cycles * CYCLE_SECONDS
}

/** The first second of the month that is some months after January of a year. */
export function startOfMonth(year: number, monthsAfterJanuary: number): WallSeconds {
  const years = Math.floor(monthsAfterJanuary / 12)
  return startOfDay(year + years, monthsAfterJanuary - years * 12 + 1)
}

/** The wall seconds of calendar fields. The day must exist. */
export function wallSeconds({ year, month, day, hour, minute, second }: Civil): WallSeconds {
  return startOfDay(year, month, day) + hour * 3600 + minute * 60 + second
}

/** The calendar fields of wall seconds: the inverse of `wallSeconds`. */
export function civil(seconds: WallSeconds): Civil {
  const cycles = Math.floor((seconds - FIRST_SECOND) / CYCLE_SECONDS)
  const at = dayjs.utc((seconds - cycles * CYCLE_SECONDS) * 1000)
  return {
    year: at.year() + cycles * CYCLE_YEARS,
    month: at.month() + 1,
    day: at.date(),
    hour: at.hour(),
    minute: at.minute(),
    second: at.second(),
  }
}

/** The number of days (28–31) of a month: astronomical year, month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return (startOfMonth(year, month) - startOfDay(year, month)) / DAY_SECONDS
}

/** The number of the day of wall seconds; 1970-01-01 is 0. */
export const dayNumber = (seconds: WallSeconds): number => Math.floor(seconds / DAY_SECONDS)

/**
 * A year in ISO 8601-1:2019 §4.3.2: four digits, or, outside 0000–9999, a sign and at least six
 * digits.
 */
export function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4)
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`
}

/** A bound as a local date-time of the wall clock (`2023-01-31T23:59:59`); null stays null. */
export function boundText<T extends WallSeconds | null>(
  seconds: T,
): T extends number ? string : null
export function boundText(seconds: WallSeconds | null): string | null {
  if (seconds === null) return null
  const { year, month, day, hour, minute, second } = civil(seconds)
  return `${isoYear(year)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`
}
