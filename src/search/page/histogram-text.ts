import { fullest, type Bin } from './histogram-bins.ts'
import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'
import type { Strings } from '../../strings/strings.ts'
import { say } from '../../text/say.ts'

/** The texts of a histogram. */
export interface TimeTexts extends Pick<Strings['search']['time'], 'over' | 'most' | 'inSpan'> {
  /** The number of facts within a span. */
  readonly within: Strings['filter']['shown']
}

/** The histogram in words: “26 facts over time; peak 12: February 2023”. */
export function overText(
  texts: Pick<TimeTexts, 'over' | 'most'>,
  periods: PeriodStyle,
  bins: readonly Bin[],
  total: number,
): string {
  const { language } = periods
  const over = say(texts.over, { count: total }, language)
  const bin = fullest(bins)
  const time = bin && spanInWords({ from: bin.first, to: bin.last }, periods)
  if (time === undefined) return over
  return say(texts.most, { over, most: bin?.within ?? 0, time }, language)
}

/** The histogram in words, with a chosen span: “23 of 26 facts: from January 2023 to March 2023”. */
export function withinText(
  texts: Pick<TimeTexts, 'within' | 'inSpan'>,
  { language }: PeriodStyle,
  { within, total, time }: { within: number; total: number; time: string },
): string {
  const count = say(texts.within, { count: within, total }, language)
  return say(texts.inSpan, { count, time })
}
