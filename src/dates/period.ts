import type { WallSeconds } from './types.ts'

/*
 * Reads and writes years, months and days for the browser: without day.js and the EDTF library,
 * which would weigh more than all its other scripts. `period.test.ts` holds it to both.
 */

/** A stretch of time on the wall clock, both bounds within it. */
export interface Period {
  readonly earliest: WallSeconds
  readonly latest: WallSeconds
}

/** How finely a period is written. */
export type PeriodUnit = 'year' | 'month' | 'day'

const DAY = 86_400

// Counted from March on, a leap day is the last of its year; 400 years are always as long.
// 719,468 days lie between 1 March of the year 0 and 1 January 1970.
const DAYS_TO_EPOCH = 719_468
const CYCLE_YEARS = 400
const CYCLE_DAYS = 146_097

// The same limit as of every date here (wall.ts): beyond, seconds are no exact numbers.
const FARTHEST_YEAR = 285_000_000

const PERIOD = /^(?:(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?|Y(-?[1-9]\d{4,}))$/

/**
 * The bounds of a year, month or day as EDTF writes them: `2023`, `2023-01`, `2023-01-19`, `-0043`,
 * `Y12000`. All other texts, seasons and days that no calendar has among them, give undefined.
 */
export function readPeriod(text: string): Period | undefined {
  const [, near, months, days, far] = PERIOD.exec(text) ?? []
  const year = Number(near ?? far)
  // There is a year 0, but no year -0.
  if (Number.isNaN(year) || Object.is(year, -0) || Math.abs(year) > FARTHEST_YEAR) return undefined
  if (months === undefined) return between(firstOf(year, 1), firstOf(year + 1, 1))
  const month = Number(months)
  if (month < 1 || month > 12) return undefined
  const [first, next] = [firstOf(year, month), firstOf(year, month + 1)]
  if (days === undefined) return between(first, next)
  const day = first + Number(days) - 1
  return day >= first && day < next ? between(day, day + 1) : undefined
}

/**
 * The year, month or day that a moment falls into, as `readPeriod` reads it. Beyond the years that
 * have four digits, EDTF has no months: there it is always the year.
 */
export function periodText(seconds: WallSeconds, unit: PeriodUnit): string {
  const { year, month, day } = calendarOf(Math.floor(seconds / DAY))
  const sign = year < 0 ? '-' : ''
  if (Math.abs(year) > 9999) return `Y${year}`
  const parts = [sign + pad(Math.abs(year), 4), pad(month), pad(day)]
  return parts.slice(0, { year: 1, month: 2, day: 3 }[unit]).join('-')
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

const between = (firstDay: number, nextDay: number): Period => ({
  earliest: firstDay * DAY,
  latest: nextDay * DAY - 1,
})

/** Days from 1970 to the first of a month, which may be the 13th: January of the next year. */
function firstOf(year: number, month: number): number {
  const [fromMarch, shift] = month > 2 ? [month - 3, 0] : [month + 9, 1]
  const cycles = Math.floor((year - shift) / CYCLE_YEARS)
  const years = year - shift - cycles * CYCLE_YEARS
  const days = years * 365 + Math.floor(years / 4) - Math.floor(years / 100)
  return cycles * CYCLE_DAYS + days + daysBeforeMonth(fromMarch) - DAYS_TO_EPOCH
}

/** March has 31 days, and so on through 30, 31, 30, 31; February, the last, has what is left. */
const daysBeforeMonth = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5)

/** The inverse of `firstOf`, for any day. */
function calendarOf(days: number): { year: number; month: number; day: number } {
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
