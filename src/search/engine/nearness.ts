import type { DaySpan } from '../../dates/units/days.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import { daysMeant, MENTIONED, reach } from '../tables/spans.ts'

/** A date, as far as its days go. */
export type Dated = Pick<AskedDate, 'span' | 'day' | 'ending' | 'inYear' | 'widen'>

/** How a fact answers a typed date. */
export interface Reach {
  /** How far its time reaches beyond the date: see `reach`. */
  readonly days: number
  /** It answers by its text: its own time does not meet the date, or is much longer. */
  readonly isMention: boolean
}

/**
 * The facts whose time meets a typed date, or whose text mentions it, by their places in the
 * timeline, each with how far it reaches beyond the date. The nearer, the better it answers.
 * @param spans of all facts
 * @param mentions the places of the facts that mention it
 */
export function reachesOf(
  typed: Dated,
  spans: readonly DaySpan[],
  mentions: readonly number[],
): Map<number, Reach> {
  const mention: Reach = { days: MENTIONED, isMention: true }
  const reaches = new Map(mentions.map((place) => [place, mention]))
  const meant = meantBy(typed, spans)
  for (const [place, span] of spans.entries())
    for (const days of meant) {
      const own = reach(span, days)
      if (own === undefined) continue
      const other = reaches.get(place)
      if (!other || own <= other.days) reaches.set(place, { days: own, isMention: false })
    }
  return reaches
}

/** The days of a date; of one without its year, those of the years in which it is meant. */
export function meantBy(date: Dated, spans: readonly DaySpan[]): DaySpan[] {
  const { span, inYear, widen } = date
  if (span) return [span]
  const meant = inYear ? daysMeant(spans, { ...date, inYear }) : []
  return widen ? meant.map(widen) : meant
}
