import { unitOf } from './units/endpoint.ts'
import type { DateUnit, EdtfDate } from './units/types.ts'

/**
 * Whether an interval certainly ends before it starts (`2023/2022`), for the checker's
 * `date-order`. Qualifiers do not matter: an approximate end cannot come before its start either.
 */
export function endsBeforeItStarts({ earliest, latest }: EdtfDate): boolean {
  return earliest !== null && latest !== null && latest < earliest
}

/**
 * Whether one date ended before another began, on the site's clock. False if a bound is missing, or
 * if a date is approximate or uncertain.
 */
export function standsBefore(a: EdtfDate, b: EdtfDate): boolean {
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact') return false
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest
}

/**
 * No clock was ever further from UTC than this, in seconds: Manila was 15:56 behind until 1844, and
 * Metlakatla 15:13 ahead until 1867 (IANA time zone database). Today's offsets are −12 to +14
 * hours.
 */
const MAX_UTC_OFFSET = 16 * 3600

/**
 * Whether one date ended before another began, whatever the time zones. A date-time is a moment. A
 * calendar date has no zone: 8 February in Tokyo is 7 February in Honolulu, and 7 and 9 February
 * meet at the date line, so days are certainly in order only if more than one day is between them.
 * False if a bound is missing, or if a date is approximate or uncertain.
 * @param oneClock whether both dates are given by the same clock, such as in one publication
 */
export function certainlyBefore(a: EdtfDate, b: EdtfDate, { oneClock = false } = {}): boolean {
  const end = unitOf(a.end)
  const start = unitOf(b.start)
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact' || !end || !start) return false
  if (oneClock && !isMoment(end) && !isMoment(start)) return end.latest < start.earliest
  return lastMoment(end) < firstMoment(start)
}

const isMoment = ({ utcSeconds }: DateUnit): boolean => utcSeconds !== undefined

/** The earliest second, in UTC, that a unit may mean. */
const firstMoment = ({ utcSeconds, earliest }: DateUnit): number =>
  utcSeconds ?? earliest - MAX_UTC_OFFSET

/** The latest second, in UTC, that a unit may mean. */
function lastMoment({ utcSeconds, earliest, latest }: DateUnit): number {
  return utcSeconds === undefined ? latest + MAX_UTC_OFFSET : utcSeconds + (latest - earliest)
}
