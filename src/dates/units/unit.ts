import { readUnit } from './grammar.ts'
import type { ClockTime, GrammarUnit } from './grammar.ts'
import { seasonOf, seasonStart } from './season.ts'
import type { DateContext, DateUnit, Season, UnitPrecision } from './types.ts'
import { DAY_SECONDS } from './days.ts'
import { civil, daysInMonth, FARTHEST_YEAR, startOfDay, startOfMonth, wallSeconds } from './wall.ts'
import { utcOf, wallAt } from './zone.ts'

type Body = Omit<DateUnit, 'edtf' | 'qualifier'>

/**
 * Reads one date without a slash.
 * @returns undefined if the text is not EDTF of level 0 or 1, or names a day or a time that does
 *   not exist
 * @throws RangeError if the context's time zone is unknown
 */
export function parseUnit(text: string, context: DateContext): DateUnit | undefined {
  const read = readUnit(text)
  if (!read || Math.abs(read.year) > FARTHEST_YEAR) return undefined
  const body = bodyOf(read, text.startsWith('-'), context)
  return body && { edtf: text, qualifier: read.qualifier, ...body }
}

function bodyOf(read: GrammarUnit, beforeZero: boolean, context: DateContext): Body | undefined {
  const { year, month, day, time } = read
  if (read.unspecified === 'years-of-decade') return years('decade', year, 10, beforeZero)
  if (read.unspecified === 'years-of-century') return years('century', year, 100, beforeZero)
  if (month === undefined) return years('year', year, 1, false)
  const season = seasonOf(month)
  if (season) return seasonBody(year, season, context)
  if (day === undefined) return monthBody(year, month)
  if (day > daysInMonth(year, month)) return undefined
  return time ? timeBody({ year, month, day }, time, context) : dayBody(year, month, day)
}

/** The bounds of a unit, from its first second and the first second after it. */
const between = (earliest: number, next: number) => ({ earliest, latest: next - 1 })

/** The body of a year, decade or century. -201X is -2019 to -2010. There is no year -0000. */
function years(precision: UnitPrecision, year: number, count: number, beforeZero: boolean): Body {
  const first = beforeZero ? year - count + 1 : year
  const last = beforeZero ? Math.min(year, -1) : year + count - 1
  return { precision, year: first, ...between(startOfDay(first), startOfDay(last + 1)) }
}

function seasonBody(year: number, season: Season, { hemisphere }: DateContext): Body {
  const start = seasonStart(season, hemisphere)
  const bounds = between(startOfMonth(year, start), startOfMonth(year, start + 3))
  return { precision: 'season', year, season, ...bounds }
}

function monthBody(year: number, month: number): Body {
  const bounds = between(startOfDay(year, month), startOfMonth(year, month))
  return { precision: 'month', year, month, ...bounds }
}

function dayBody(year: number, month: number, day: number): Body {
  const start = startOfDay(year, month, day)
  return { precision: 'day', year, month, day, ...between(start, start + DAY_SECONDS) }
}

/** The text's day is on its own clock; the site's clock may show another day. */
function timeBody(
  day: { year: number; month: number; day: number },
  { hour, minute, second, offsetMinutes }: ClockTime,
  { timezone }: DateContext,
): Body | undefined {
  if (hour > 23) return undefined
  const local = wallSeconds({ ...day, hour, minute, second: second ?? 0 })
  const utcSeconds = utcOf(local, offsetMinutes)
  const earliest = wallAt(utcSeconds, timezone)
  const latest = second === undefined ? earliest + 59 : earliest
  const precision = second === undefined ? 'minute' : 'second'
  const { year, month, day: date } = civil(earliest)
  return { precision, year, month, day: date, utcSeconds, earliest, latest }
}
