import { together } from './units/qualifier.ts'
import type { EdtfDate, Qualifier, WallSeconds } from './units/types.ts'
import { dayNumber } from './units/wall.ts'

/** How many whole calendar days later: 0 is the same day. */
export interface Lag {
  readonly min: number
  /** Null where there is no upper bound. */
  readonly max: number | null
  /** What the two dates' qualifiers say together. */
  readonly qualifier: Qualifier
}

/**
 * How many calendar days of the wall clock lie between two dates, whatever day each stands for.
 * Where the dates overlap, the later one is taken not to come before the earlier: nothing becomes
 * known before it happens, so `min` is at least 0.
 * @returns null where nothing can be said: `to` is over before `from` begins, neither bound is
 *   known, or only that it is 0 days or more.
 */
export function lag(from: EdtfDate, to: EdtfDate): Lag | null {
  const least = daysBetween(from.latest, to.earliest)
  const max = daysBetween(from.earliest, to.latest)
  const min = Math.max(0, least ?? 0)
  if (max === null ? min === 0 : max < min) return null
  return { min, max, qualifier: together(from.qualifier, to.qualifier) }
}

function daysBetween(from: WallSeconds | null, to: WallSeconds | null): number | null {
  return from === null || to === null ? null : dayNumber(to) - dayNumber(from)
}

/**
 * How many whole days lie between two dates, without those that either may fall on: 7 between
 * 19 and 27 January. 0 where they touch or overlap, where b comes first, or a bound is missing.
 */
export function silence(a: EdtfDate, b: EdtfDate): number {
  return Math.max(0, (daysBetween(a.latest, b.earliest) ?? 0) - 1)
}
