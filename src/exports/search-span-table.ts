import { calendarOf, daysOf, meets, type DaySpan } from '../dates/days.ts'

/** The days of every fact, in the order of the timeline, as `/search/dates.json` has them. */
export interface SpanTable {
  /** How many days each fact’s anchor lies after the one before; of the first, after 1970-01-01. */
  readonly steps: readonly number[]
  /** How many days follow the first; -1 where the end is open, -2 where the start is. */
  readonly lengths: readonly number[]
}

/** Reads the table. An anchor is the earliest day, or the latest where the start is open. */
export function readSpans({ steps, lengths }: SpanTable): DaySpan[] {
  let anchor = 0
  return steps.map((step, index) => {
    anchor += step
    const length = lengths[index] ?? 0
    return {
      earliest: length === -2 ? -Infinity : anchor,
      latest: length === -1 ? Infinity : anchor + Math.max(0, length),
    }
  })
}

/** A fact counts as known to its month or better up to this length, in days. */
const MONTH = 31

/**
 * The years in which a day without its year is meant: those that have a fact dated to that day, or
 * to a time no longer than a month around it.
 */
export function yearsOfDay(spans: readonly DaySpan[], month: number, day: number): number[] {
  const years = new Set<number>()
  for (const { earliest, latest } of spans) {
    if (latest - earliest >= MONTH) continue
    for (const { year } of [calendarOf(earliest), calendarOf(latest)]) {
      const at = daysOf(year, month, day)
      if (at && meets(at, { earliest, latest })) years.add(year)
    }
  }
  return [...years]
}

/**
 * Where results stand that are not dated to so many days: a fact known only from or up to the typed
 * date, before one whose text mentions it; both after all that are dated to ten years or less.
 */
const BOUNDED = 3_660
export const MENTIONED = 4_000

/**
 * How far a fact’s time reaches beyond a typed date, for putting results in order: 0 where it lies
 * within it, else its length in days; infinite where an end is open, unless its known end lies
 * within the typed date. Undefined where they do not meet.
 */
export function reach(fact: DaySpan, typed: DaySpan): number | undefined {
  if (!meets(fact, typed)) return undefined
  const isStartWithin = fact.earliest >= typed.earliest
  const isEndWithin = fact.latest <= typed.latest
  if (isStartWithin && isEndWithin) return 0
  const length = fact.latest - fact.earliest + 1
  return length === Infinity && (isStartWithin || isEndWithin) ? BOUNDED : length
}
