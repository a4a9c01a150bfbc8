import { lag, type Lag } from '../dates/lag.ts'
import type { EdtfDate } from '../dates/units/types.ts'

/** A lag with a larger range than this, in days, is too vague to show. */
const MAX_RANGE_DAYS = 60

/**
 * How long after a fact something was said; undefined if it may be the same day, or is too vague.
 */
export function lagWorthTelling(happened: EdtfDate, said: EdtfDate): Lag | undefined {
  const found = lag(happened, said)
  if (!found?.max) return undefined
  return found.max - found.min <= MAX_RANGE_DAYS ? found : undefined
}
