import type { Lag } from '../lag.ts'
import { isApproximate, isUncertain } from '../units/qualifier.ts'
import type { DateWords } from './words.ts'

/**
 * A lag in words: "on the same day", "19 days later", "at most 37 days later", "7 to 37 days
 * later", "at least 11 days later"; with "about" or "(uncertain)" where the dates are.
 */
export function lagText(lag: Lag, words: DateWords): string {
  const text = isApproximate(lag.qualifier) ? aboutText(lag, words) : plainText(lag, words)
  return isUncertain(lag.qualifier) ? words.uncertain(text) : text
}

const aboutText = (lag: Lag, words: DateWords): string =>
  lag.max === 0 ? words.aboutSameDay : rangeText(lag, words, words.about)

const plainText = (lag: Lag, words: DateWords): string =>
  lag.max === 0 ? words.sameDay : rangeText(lag, words, (text) => text)

function rangeText({ min, max }: Lag, words: DateWords, hedge: (text: string) => string): string {
  if (max === null) return words.atLeastLater(hedge(words.days(min)))
  if (min === max) return words.later(hedge(words.days(max)))
  if (min === 0) return words.atMostLater(hedge(words.days(max)))
  return words.betweenLater(hedge(String(min)), words.days(max))
}
