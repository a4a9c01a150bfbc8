import { unitOf } from './units/endpoint.ts'
import type { DateUnit, EdtfDate } from './units/types.ts'

/**
 * Whether an interval's every start lies after its every end (`2023/2022`): the checker's
 * `date-order`. A qualifier excuses nothing: an end is given as an end.
 */
export function endsBeforeItStarts({ earliest, latest }: EdtfDate): boolean {
  return earliest !== null && latest !== null && latest < earliest
}

/**
 * Whether one date was over before another began, on the site's clock: whether it stands before it
 * for certain. A missing bound proves nothing, nor does a date that is approximate or uncertain.
 */
export function standsBefore(a: EdtfDate, b: EdtfDate): boolean {
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact') return false
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest
}

/**
 * No clock was ever set further from UTC than this: Manila's was 15:56 behind until 1844, and
 * Metlakatla's 15:13 ahead until 1867 (IANA time zone database). Today's lie within −12 and +14.
 */
const FARTHEST_FROM_UTC = 16 * 3600

/**
 * Whether one date was over before another began, whatever moment each stands for. A date-time is a
 * moment. A calendar date has no zone: 8 February in Tokyo is 7 February in Honolulu, and 7 and 9
 * February meet at the date line, so that days are certainly in order only where more than one lies
 * between them. A missing bound proves nothing, nor does a date that is approximate or uncertain.
 * @param oneClock whether both are told by the same clock, as by one publication
 */
export function certainlyBefore(a: EdtfDate, b: EdtfDate, { oneClock = false } = {}): boolean {
  const end = unitOf(a.end)
  const start = unitOf(b.start)
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact' || !end || !start) return false
  if (oneClock && !isMoment(end) && !isMoment(start)) return end.latest < start.earliest
  return lastMoment(end) < firstMoment(start)
}

const isMoment = ({ utcSeconds }: DateUnit): boolean => utcSeconds !== undefined

/** The first second, in UTC, that a unit may mean. */
const firstMoment = ({ utcSeconds, earliest }: DateUnit): number =>
  utcSeconds ?? earliest - FARTHEST_FROM_UTC

/** The last second, in UTC, that a unit may mean. */
function lastMoment({ utcSeconds, earliest, latest }: DateUnit): number {
  return utcSeconds === undefined ? latest + FARTHEST_FROM_UTC : utcSeconds + (latest - earliest)
}
