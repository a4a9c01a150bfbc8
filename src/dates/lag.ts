import { combineQualifiers } from './units/qualifier.ts'
import type { EdtfDate, Qualifier, WallSeconds } from './units/types.ts'
import { dayNumber } from './units/wall.ts'

/** The number of calendar days between two dates; 0 is the same day. */
export interface Lag {
  readonly min: number
  /** Null if there is no upper bound. */
  readonly max: number | null
  /** The combined qualifier of both dates. */
  readonly qualifier: Qualifier
}

/**
 * The number of calendar days between two dates, for all days that each may mean. If the dates
 * overlap, `to` is assumed not to come before `from`, since nothing becomes known before it
 * happens: `min` is at least 0.
 * @returns null if the lag says nothing: `to` ends before `from` begins, no bound is known, or it
 *   is only known to be 0 days or more
 */
export function lag(from: EdtfDate, to: EdtfDate): Lag | null {
  const max = daysBetween(from.earliest, to.latest)
  const min = Math.max(0, daysBetween(from.latest, to.earliest) ?? 0)
  if (max === null ? min === 0 : max < min) return null
  return { min, max, qualifier: combineQualifiers(from.qualifier, to.qualifier) }
}

function daysBetween(from: WallSeconds | null, to: WallSeconds | null): number | null {
  return from === null || to === null ? null : dayNumber(to) - dayNumber(from)
}
