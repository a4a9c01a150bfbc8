import { fullest, type Bin } from './histogram-bins.ts'
import { countText, ofTotal, type Plural } from '../../client/filters/texts.ts'
import { spanWords, type PeriodTexts } from '../../client/period-words.ts'
import { fill } from '../../text/fill.ts'

/** The words of a histogram. */
export interface TimeTexts {
  /** `{count} facts over time` */
  readonly over: Plural
  /** The same with the time that has the most: `{over}; the most, {most}: {time}`. */
  readonly most: string
  /** With a span: `{inSpan}: {time}`, where `{count} of {total} facts`. */
  readonly within: Plural
  readonly inSpan: string
}

/** What a histogram shows, in words: “26 facts over time; the most, 12: February 2023”. */
export function overText(
  texts: TimeTexts,
  periods: PeriodTexts,
  bins: readonly Bin[],
  total: number,
): string {
  const over = countText(texts.over, periods.locale, total)
  const bin = fullest(bins)
  const time = bin && spanWords({ from: bin.first, to: bin.last }, periods)
  if (time === undefined) return over
  const most = new Intl.NumberFormat(periods.locale).format(bin?.within ?? 0)
  return fill(texts.most, { over, most, time })
}

/** The same where a span is chosen: “23 of 26 facts: from January 2023 to March 2023”. */
export function withinText(
  texts: TimeTexts,
  periods: PeriodTexts,
  { within, total, time }: { within: number; total: number; time: string },
): string {
  const count = ofTotal(texts.within, periods.locale, within, total)
  return fill(texts.inSpan, { count, time })
}
