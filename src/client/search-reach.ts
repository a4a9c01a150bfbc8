import { daysOf, type DaySpan } from '../dates/days.ts'
import { MENTIONED, reach, yearsOfDay } from '../exports/search-span-table.ts'
import type { TypedDate } from '../exports/search-dates.ts'

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
  typed: TypedDate,
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

function meantBy({ span, month, day }: TypedDate, spans: readonly DaySpan[]): DaySpan[] {
  if (span) return [span]
  if (month === undefined || day === undefined) return []
  const days = yearsOfDay(spans, month, day).map((year) => daysOf(year, month, day))
  return days.filter((one) => one !== undefined)
}
