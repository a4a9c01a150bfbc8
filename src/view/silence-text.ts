import type { Words } from './words.ts'

/**
 * From this number of days, a silence is given in years: two years, one of which may be a leap
 * year.
 */
const DAYS_TOLD_AS_YEARS = 731

/**
 * Says for how many days no fact is dated: “19 days with no fact …”, “more than 2 years with no
 * fact …”.
 */
export function silenceText(days: number, { fact, say }: Pick<Words, 'fact' | 'say'>): string {
  if (days < DAYS_TOLD_AS_YEARS) return say(fact.silence, { days })
  return say(fact.longSilence, { years: Math.floor(days / 365.2425) })
}
