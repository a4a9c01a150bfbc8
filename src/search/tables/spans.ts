import { calendarOf, meets, type DaySpan } from '../../dates/units/days.ts'

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

/** A date whose year the timeline has to say. */
export interface YearlessDate {
  readonly day: number | undefined
  /** The last two digits of its year. */
  readonly ending?: number | undefined
  /** Its days in a year. */
  readonly inYear: (year: number) => DaySpan | undefined
}

/** A fact is around a day up to this length, and around anything longer up to a season’s, in days. */
const [MONTH, SEASON] = [31, 92]

/**
 * The days that are meant by a date without its year: those of the years that have a fact dated to
 * it, or to a time not much longer around it; of the end of a year, those of all years of the
 * timeline that end so.
 */
export function daysMeant(
  spans: readonly DaySpan[],
  { day, ending, inYear }: YearlessDate,
): DaySpan[] {
  const meant = new Map<number, DaySpan>()
  const longest = day === undefined ? SEASON : MONTH
  for (const span of spans) {
    const isOfYears = ending !== undefined
    if (!isOfYears && span.latest - span.earliest >= longest) continue
    const years = yearsOf(span)
    // Days at the turn of a year are those of the next.
    if (!isOfYears) years.push(Math.max(...years) + 1)
    for (const year of years) {
      const days = inYear(year)
      if (days && (isOfYears || meets(days, span))) meant.set(year, days)
    }
  }
  return [...meant.values()]
}

/** The years of the ends that are known. */
const yearsOf = ({ earliest, latest }: DaySpan): number[] =>
  [earliest, latest].filter(isFinite).map((at) => calendarOf(at).year)

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
