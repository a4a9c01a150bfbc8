import type { Lag } from '../lag.ts'
import { say } from '../../text/say.ts'
import { isApproximate, isUncertain } from '../units/qualifier.ts'
import type { TextStyle } from './words.ts'

/**
 * A lag in words: "on the same day", "19 days later", "up to 37 days later", "7 to 37 days
 * later", "at least 11 days later"; with "about" or "(uncertain)" if the dates are qualified.
 */
export function lagText(lag: Lag, style: TextStyle): string {
  const { words } = style
  const isAbout = isApproximate(lag.qualifier)
  const sameDay = isAbout ? words.aboutSameDay : words.sameDay
  const text = lag.max === 0 ? sameDay : rangeText(lag, isAbout, style)
  return isUncertain(lag.qualifier) ? say(words.uncertain, { text }) : text
}

function rangeText({ min, max }: Lag, isAbout: boolean, { language, words }: TextStyle): string {
  const hedged = (date: string): string => (isAbout ? say(words.about, { date }) : date)
  const days = (count: number): string => say(words.days, { count }, language)
  if (max === null) return say(words.atLeastLater, { days: hedged(days(min)) })
  if (min === max) return say(words.later, { days: hedged(days(max)) })
  if (min === 0) return say(words.atMostLater, { days: hedged(days(max)) })
  const least = hedged(min.toLocaleString(language))
  return say(words.betweenLater, { least, days: days(max) })
}
