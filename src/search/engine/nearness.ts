import type { DaySpan } from '../../dates/units/days.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import { daysMeant, DAYS_FOR_MENTION, daysBeyond } from '../tables/spans.ts'

/** The parts of a date that say which days it means. */
export type Dated = Pick<AskedDate, 'span' | 'day' | 'ending' | 'inYear' | 'widen'>

/** How near a fact is to a typed date. */
export interface Nearness {
  /** How far its time extends beyond the date: see `daysBeyond`. */
  readonly days: number
  /** Whether only its text mentions the date: its own time does not meet it, or is much longer. */
  readonly isMention: boolean
}

/**
 * The nearness of each fact whose time meets a typed date, or whose text mentions it, by position in
 * the timeline.
 * @param spans the spans of all facts
 * @param mentions the positions of the facts that mention the date
 */
export function nearnessByPosition(
  typed: Dated,
  spans: readonly DaySpan[],
  mentions: readonly number[],
): Map<number, Nearness> {
  const mention: Nearness = { days: DAYS_FOR_MENTION, isMention: true }
  const nearness = new Map(mentions.map((position) => [position, mention]))
  const meant = meantBy(typed, spans)
  for (const [position, span] of spans.entries())
    for (const days of meant) {
      const own = daysBeyond(span, days)
      if (own === undefined) continue
      const other = nearness.get(position)
      if (!other || own <= other.days) nearness.set(position, { days: own, isMention: false })
    }
  return nearness
}

/** The days that a date means; without its year, in each year that the timeline suggests. */
export function meantBy(date: Dated, spans: readonly DaySpan[]): DaySpan[] {
  const { span, inYear, widen } = date
  if (span) return [span]
  const meant = inYear ? daysMeant(spans, { ...date, inYear }) : []
  return widen ? meant.map(widen) : meant
}
