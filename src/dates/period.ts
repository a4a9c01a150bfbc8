import { calendarOf, DAY_SECONDS, daysOf } from './units/days.ts'
import type { WallSeconds } from './units/types.ts'

/*
 * Reads and writes years, months and days for the browser, without the EDTF library, which is
 * larger than all other scripts of a page. `period.test.ts` compares the results.
 */

/** A stretch of time on the wall clock; both bounds belong to it. */
export interface Period {
  readonly earliest: WallSeconds
  readonly latest: WallSeconds
}

/** The unit in which a period is written. */
export type PeriodUnit = 'year' | 'month' | 'day'

// The limit of all dates (see wall.ts): beyond it, seconds are not exact numbers.
const FARTHEST_YEAR = 285_000_000

const PERIOD = /^(?:(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?|Y(-?[1-9]\d{4,}))$/

/**
 * The bounds of a year, month or day in EDTF: `2023`, `2023-01`, `2023-01-19`, `-0043`, `Y12000`.
 * Undefined for all other texts, such as seasons and days that do not exist.
 */
export function readPeriod(text: string): Period | undefined {
  const [, near, months, days, far] = PERIOD.exec(text) ?? []
  const year = Number(near ?? far)
  // No number at all is not within the limit. There is a year 0, but no year -0.
  if (!(Math.abs(year) <= FARTHEST_YEAR) || Object.is(year, -0)) return undefined
  const span = daysOf(year, numberOf(months), numberOf(days))
  return (
    span && { earliest: span.earliest * DAY_SECONDS, latest: (span.latest + 1) * DAY_SECONDS - 1 }
  )
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)

/**
 * The year, month or day of a moment, in the form that `readPeriod` reads. Always the year for
 * years of more than four digits, for which EDTF has no months.
 */
export function periodText(seconds: WallSeconds, unit: PeriodUnit): string {
  const { year, month, day } = calendarOf(Math.floor(seconds / DAY_SECONDS))
  const sign = year < 0 ? '-' : ''
  if (Math.abs(year) > 9999) return `Y${year}`
  const parts = [sign + pad(Math.abs(year), 4), pad(month), pad(day)]
  return parts.slice(0, { year: 1, month: 2, day: 3 }[unit]).join('-')
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
