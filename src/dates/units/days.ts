/*
 * The proleptic Gregorian calendar in day numbers, also for years that Date does not support. Small
 * enough for the browser.
 */

/** Seconds in a day. The wall clock has no leap seconds. */
export const DAY_SECONDS = 86_400

/**
 * A span of whole days by their numbers, both ends included; 1970-01-01 is 0. An open or unknown
 * end is infinite.
 */
export interface DaySpan {
  readonly earliest: number
  readonly latest: number
}

// Years are counted from March, so that a leap day is the last day of its year. 400 years always
// have the same length. There are 719,468 days from 1 March of the year 0 to 1 January 1970.
const DAYS_TO_EPOCH = 719_468
const CYCLE_YEARS = 400
const CYCLE_DAYS = 146_097

/** The days of a year, month or day; undefined if the month or day does not exist. */
export function daysOf(year: number, month?: number, day?: number): DaySpan | undefined {
  if (month === undefined) return between(dayNumberOf(year), dayNumberOf(year + 1))
  if (month < 1 || month > 12) return undefined
  const first = dayNumberOf(year, month)
  const next = dayNumberOf(year, month + 1)
  if (day === undefined) return between(first, next)
  const at = first + day - 1
  return at >= first && at < next ? between(at, at + 1) : undefined
}

/** Whether two spans share a day. */
export const meets = (a: DaySpan, b: DaySpan): boolean =>
  a.earliest <= b.latest && b.earliest <= a.latest

/** The span from a day to the day before another. */
export const between = (earliest: number, next: number): DaySpan => ({ earliest, latest: next - 1 })

/**
 * The number of the first day of a month.
 * @param year astronomical
 * @param month may be above 12: 13 is January of the next year
 */
export function dayNumberOf(year: number, month = 1): number {
  const marches = Math.floor((month - 3) / 12)
  const fromMarch = month - 3 - marches * 12
  const cycles = Math.floor((year + marches) / CYCLE_YEARS)
  const years = year + marches - cycles * CYCLE_YEARS
  const days = years * 365 + Math.floor(years / 4) - Math.floor(years / 100)
  return cycles * CYCLE_DAYS + days + daysBeforeMonth(fromMarch) - DAYS_TO_EPOCH
}

/** Month lengths from March on repeat 31, 30, 31, 30, 31; February, the last, has the rest. */
const daysBeforeMonth = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5)

/** The year, month (1–12) and day of a day’s number: the inverse of `dayNumberOf`. */
export function calendarOf(days: number): { year: number; month: number; day: number } {
  const cycles = Math.floor((days + DAYS_TO_EPOCH) / CYCLE_DAYS)
  const inCycle = days + DAYS_TO_EPOCH - cycles * CYCLE_DAYS
  // Subtract the leap days before this day, so that all years have 365 days.
  const leaps =
    Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096)
  const years = Math.floor((inCycle - leaps) / 365)
  const inYear = inCycle - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: cycles * CYCLE_YEARS + years + (month < 3 ? 1 : 0),
    month,
    day: inYear - daysBeforeMonth(fromMarch) + 1,
  }
}
