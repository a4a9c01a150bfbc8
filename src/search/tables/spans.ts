import { calendarOf, meets, type DaySpan } from '../../dates/units/days.ts'

/** The table of `/search/dates.json`: the days of every fact, in the order of the timeline. */
export interface SpanTable {
  /** The days from each fact’s anchor to the next; for the first fact, from 1970-01-01. */
  readonly steps: readonly number[]
  /** The days after the first day; -1 if the end is open, -2 if the start is open. */
  readonly lengths: readonly number[]
}

/** Reads the table. The anchor is the earliest day, or the latest if the start is open. */
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

/** A date without a full year; the timeline suggests the year. */
export interface YearlessDate {
  readonly day: number | undefined
  /** The last two digits of its year. */
  readonly ending?: number | undefined
  /** Its days in a given year. */
  readonly inYear: (year: number) => DaySpan | undefined
}

/** Longest fact, in days, that can tell the year of a day without one. */
const MAX_LENGTH_FOR_DAY = 31
/** Longest fact that can tell the year of a month without one. */
const MAX_LENGTH_FOR_MONTH = 92

/**
 * The days that a date without a year can mean: those in each year with a fact of that date, or of a
 * slightly longer time around it. A year of two digits means all years of the timeline that end so.
 */
export function daysMeant(
  spans: readonly DaySpan[],
  { day, ending, inYear }: YearlessDate,
): DaySpan[] {
  const meant = new Map<number, DaySpan>()
  const longest = day === undefined ? MAX_LENGTH_FOR_MONTH : MAX_LENGTH_FOR_DAY
  for (const span of spans) {
    const isOfYears = ending !== undefined
    if (!isOfYears && span.latest - span.earliest >= longest) continue
    const years = yearsOf(span)
    // A span at the turn of a year may mean days of the next one.
    if (!isOfYears) years.push(Math.max(...years) + 1)
    for (const year of years) {
      const days = inYear(year)
      if (days && (isOfYears || meets(days, span))) meant.set(year, days)
    }
  }
  return [...meant.values()]
}

/** The years of both ends, without open ends. */
const yearsOf = ({ earliest, latest }: DaySpan): number[] =>
  [earliest, latest].filter(isFinite).map((at) => calendarOf(at).year)

/**
 * Ranks of facts in days, after all facts of ten years or less: first a fact with an open end whose
 * known end is within the typed date, then a fact whose text mentions the date.
 */
const DAYS_FOR_OPEN_END = 3_660
export const DAYS_FOR_MENTION = 4_000

/**
 * How far a fact’s time extends beyond a typed date, for the order of results: 0 if it lies within
 * the date, else its length in days. An open end counts as infinite, unless the known end lies within
 * the date. Undefined if they do not meet.
 */
export function daysBeyond(fact: DaySpan, typed: DaySpan): number | undefined {
  if (!meets(fact, typed)) return undefined
  const isStartWithin = fact.earliest >= typed.earliest
  const isEndWithin = fact.latest <= typed.latest
  if (isStartWithin && isEndWithin) return 0
  const length = fact.latest - fact.earliest + 1
  return length === Infinity && (isStartWithin || isEndWithin) ? DAYS_FOR_OPEN_END : length
}
