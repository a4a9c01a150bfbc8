import { anchorUnit, hasSpan, startsOpen } from './units/endpoint.ts'
import { compareKeys } from './units/keys.ts'
import { DAY_SECONDS } from './units/days.ts'
import type { EdtfDate, UnitPrecision } from './units/types.ts'

const COARSENESS: Readonly<Record<UnitPrecision, number>> = {
  second: 0,
  minute: 1,
  day: 2,
  month: 3,
  season: 4,
  year: 5,
  decade: 6,
  century: 7,
}

/** The place of a date with an open start, by its last day. */
export type Place = 'before' | 'beside' | 'after'

/**
 * Orders dates by these keys in turn: the anchor (the beginning of the start, or the last day of
 * the end if the start is open); the coarser unit first; an open start first; a bare unit before an
 * interval that starts with it; the earlier end first. So "sometime in January 2023" comes before
 * the days of that month, "by 27 January" before 27 January, and "from 7 February on" after 7
 * February. A total preorder: dates that it finds equal are ordered elsewhere, by `after` and the
 * id.
 * @returns below 0 if a comes first, above 0 if b does, 0 if the dates do not decide
 */
export const compareDates = (a: EdtfDate, b: EdtfDate): number =>
  compareKeys(sortKey(a), sortKey(b))

/**
 * The key of a date in the order of `compareDates`.
 * @param place where a date with an open start comes: before its last day, beside what happened on
 *   it, or after it
 */
export function sortKey(date: EdtfDate, place: Place = 'before'): readonly number[] {
  const { earliest, latest, precision } = anchorUnit(date)
  const open = startsOpen(date)
  const anchor = open
    ? Math.max(earliest, Math.floor(latest / DAY_SECONDS) * DAY_SECONDS)
    : earliest
  const end = date.latest ?? Infinity
  const start = open && place === 'before' ? 0 : 1
  const isBare = !hasSpan(date) || (open && place === 'beside')
  return [anchor, -COARSENESS[precision], start, isBare ? 0 : 1, end]
}
