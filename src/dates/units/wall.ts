import { calendarOf, DAY_SECONDS, dayNumberOf } from './days.ts'
import type { Civil, WallSeconds } from './types.ts'

/** The last year before and after Christ whose seconds are exact numbers (below 2^53). */
export const FARTHEST_YEAR = 285_000_000

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** The first second of a day: astronomical year, month 1–12, day of the month. */
export function startOfDay(year: number, month = 1, day = 1): WallSeconds {
  return (dayNumberOf(year, month) + day - 1) * DAY_SECONDS
}

/** The first second of the month that is some months after January of a year. */
export function startOfMonth(year: number, monthsAfterJanuary: number): WallSeconds {
  return startOfDay(year, monthsAfterJanuary + 1)
}

/** The wall seconds of calendar fields. The day must exist. */
export function wallSeconds({ year, month, day, hour, minute, second }: Civil): WallSeconds {
  return startOfDay(year, month, day) + hour * 3600 + minute * 60 + second
}

/** The calendar fields of wall seconds: the inverse of `wallSeconds`. */
export function civil(seconds: WallSeconds): Civil {
  const days = dayNumber(seconds)
  const time = Math.floor(seconds) - days * DAY_SECONDS
  return {
    ...calendarOf(days),
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
  }
}

/** The number of days (28–31) of a month: astronomical year, month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return dayNumberOf(year, month + 1) - dayNumberOf(year, month)
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
