import type { Words } from './words.ts'

/** From here on a silence is told in years: two years, and one of them may be a leap year. */
const LONG = 731

/** How long nothing is dated to the day: “19 days with no fact …”, “more than 2 years with no fact …”. */
export function silenceText(days: number, { fact, say }: Pick<Words, 'fact' | 'say'>): string {
  if (days < LONG) return say(fact.silence, { days })
  return say(fact.longSilence, { years: Math.floor(days / 365.2425) })
}
