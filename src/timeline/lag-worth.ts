import { lag, type Lag } from '../dates/lag.ts'
import type { EdtfDate } from '../dates/units/types.ts'

/** Beyond this many days between the least and the most, a lag tells a reader nothing. */
const WIDEST = 60

/**
 * How long after a fact something was said, where that is worth telling: it came later than the
 * same day, and is known closely enough.
 */
export function lagWorthTelling(happened: EdtfDate, said: EdtfDate): Lag | undefined {
  const found = lag(happened, said)
  if (!found?.max) return undefined
  return found.max - found.min <= WIDEST ? found : undefined
}
