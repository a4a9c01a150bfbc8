import { anchorUnit, hasSpan, startsOpen } from './units/endpoint.ts'
import { compareKeys } from './units/keys.ts'
import { DAY } from './units/wall.ts'
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

/**
 * The order of dates, told apart one by one: by their anchor (the beginning of the start; where the
 * start is open, the last day of the end); the coarser unit first; an open start first; a bare unit
 * before an interval that starts with it; the earlier end first. So "sometime in January 2023"
 * stands before its days and is never counted as the first; what happened by 27 January stands
 * before what happened on it, and what goes on from 7 February after what happened on it.
 * A total preorder: what it finds equal is told apart by `after` and the id, elsewhere.
 * @returns below 0 where a comes first, above 0 where b does, 0 where their dates do not decide.
 */
export const compareDates = (a: EdtfDate, b: EdtfDate): number =>
  compareKeys(keptKey(a), keptKey(b))

const keys = new WeakMap<EdtfDate, readonly number[]>()

/** The key of a date, made once: to sort facts compares each many times. */
function keptKey(date: EdtfDate): readonly number[] {
  const known = keys.get(date)
  const key = known ?? sortKey(date)
  if (!known) keys.set(date, key)
  return key
}

function sortKey(date: EdtfDate): readonly number[] {
  const { earliest, latest, precision } = anchorUnit(date)
  const open = startsOpen(date)
  const anchor = open ? Math.max(earliest, Math.floor(latest / DAY) * DAY) : earliest
  const end = date.latest ?? Infinity
  return [anchor, -COARSENESS[precision], open ? 0 : 1, hasSpan(date) ? 1 : 0, end]
}
