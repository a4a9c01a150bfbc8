/*
 * Reckons days of the proleptic Gregorian calendar for the browser: without Day.js, which would be
 * half of the search page’s script, and beyond the years that Date knows.
 */

/**
 * A stretch of whole days, both within it; a day is known by its number, 1970-01-01 being 0. An end
 * that is open or unknown lies infinitely far.
 */
export interface DaySpan {
  readonly earliest: number
  readonly latest: number
}

// Counted from March on, a leap day is the last of its year; 400 years are always as long.
// 719,468 days lie between 1 March of the year 0 and 1 January 1970.
const DAYS_TO_EPOCH = 719_468
const CYCLE_YEARS = 400
const CYCLE_DAYS = 146_097

/** The days of a year, of a month of it, or of a day; undefined where no calendar has that. */
export function daysOf(year: number, month?: number, day?: number): DaySpan | undefined {
  if (month === undefined) return between(dayNumberOf(year), dayNumberOf(year + 1))
  if (month < 1 || month > 12) return undefined
  const first = dayNumberOf(year, month)
  const next = dayNumberOf(year, month + 1)
  if (day === undefined) return between(first, next)
  const at = first + day - 1
  return at >= first && at < next ? between(at, at + 1) : undefined
}

/** Whether two stretches have a day in common. */
export const meets = (a: DaySpan, b: DaySpan): boolean =>
  a.earliest <= b.latest && b.earliest <= a.latest

/** A stretch from a day up to the day before another. */
export const between = (earliest: number, next: number): DaySpan => ({ earliest, latest: next - 1 })

/**
 * The number of the first day of a month.
 * @param year astronomical
 * @param month may run over into the next years: 13 is January of the next
 */
export function dayNumberOf(year: number, month = 1): number {
  const marches = Math.floor((month - 3) / 12)
  const fromMarch = month - 3 - marches * 12
  const cycles = Math.floor((year + marches) / CYCLE_YEARS)
  const years = year + marches - cycles * CYCLE_YEARS
  const days = years * 365 + Math.floor(years / 4) - Math.floor(years / 100)
  return cycles * CYCLE_DAYS + days + daysBeforeMonth(fromMarch) - DAYS_TO_EPOCH
}

/** March has 31 days, and so on through 30, 31, 30, 31; February, the last, has what is left. */
const daysBeforeMonth = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5)

/** The year, month (1–12) and day of a day’s number: the inverse of `dayNumberOf`. */
export function calendarOf(days: number): { year: number; month: number; day: number } {
  const cycles = Math.floor((days + DAYS_TO_EPOCH) / CYCLE_DAYS)
  const inCycle = days + DAYS_TO_EPOCH - cycles * CYCLE_DAYS
  // The last day of 4 years, of 100 and of the cycle is a leap day or none: leave them out.
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
