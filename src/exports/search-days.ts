/**
 * A stretch of whole days, both within it; a day is known by its number, 1970-01-01 being 0. An end
 * that is open or unknown lies infinitely far.
 */
export interface DaySpan {
  readonly earliest: number
  readonly latest: number
}

const MS_OF_DAY = 86_400_000

/**
 * The number of a day of the proleptic Gregorian calendar, reckoned without Day.js, which would be
 * half of the search page’s script. Days that are not in the month run over into the next.
 * @param year astronomical, of the years that `Date` knows (± 271,821)
 */
export function dayNumberOf(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_OF_DAY
}

/** The year, month (1–12) and day of a day’s number: the inverse of `dayNumberOf`. */
export function calendarOf(dayNumber: number): { year: number; month: number; day: number } {
  const date = new Date(dayNumber * MS_OF_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The days of a year, of a month of it, or of a day; undefined where no calendar has that. */
export function daysOf(year: number, month?: number, day?: number): DaySpan | undefined {
  if (month === undefined) return between(dayNumberOf(year), dayNumberOf(year + 1))
  if (month < 1 || month > 12) return undefined
  const [first, next] = [dayNumberOf(year, month), dayNumberOf(year, month + 1)]
  if (day === undefined) return between(first, next)
  const at = first + day - 1
  return at >= first && at < next ? between(at, at + 1) : undefined
}

/** Whether two stretches have a day in common. */
export const meets = (a: DaySpan, b: DaySpan): boolean =>
  a.earliest <= b.latest && b.earliest <= a.latest

/** A stretch from a day up to the day before another. */
export const between = (earliest: number, next: number): DaySpan => ({ earliest, latest: next - 1 })
