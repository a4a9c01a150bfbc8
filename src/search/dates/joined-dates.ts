import { calendarOf, daysOf, type DaySpan } from '../../dates/units/days.ts'
import type { TypedDate } from './find-dates.ts'

/** A date in a search, with the words that belong to it. */
export interface AskedDate extends TypedDate {
  /** The date itself, as a text would write it; empty for joined dates. */
  readonly said: string
  /** If the date has no year: its days in a given year. */
  readonly inYear?: ((year: number) => DaySpan | undefined) | undefined
  /** Turns the date into a longer span, e.g. everything before it. */
  readonly widen?: ((days: DaySpan) => DaySpan) | undefined
  /** Whether it is also a word: the name of a month, alone. */
  readonly isWord?: boolean
  /** The date with day and month swapped. */
  readonly other?: AskedDate
  /** Its ambiguous parts. */
  readonly doubtful: readonly AskedDate[]
}

type InYear = (year: number) => DaySpan | undefined

/** A day and a month in numbers. */
const NUMERIC = /^\d{1,2}[-./]\d/

/**
 * Makes a date of a search; words are joined later.
 * @param text the search with plain digits, in which the date was found
 * @param typed the search as typed
 */
export function askedDate(date: TypedDate, text: string, typed: string): AskedDate {
  const { start, end, year, month, day, ending, span } = date
  const said = text.slice(start, end)
  const hasEnding = (year: number): boolean =>
    ending === undefined || (year > 0 && year % 100 === ending)
  const inYear: InYear = (year) => (hasEnding(year) ? daysOf(year, month, day) : undefined)
  const asked = { ...date, said, inYear: span ? undefined : inYear, doubtful: [] }
  const isEither = NUMERIC.test(said) && day !== undefined && day <= 12 && day !== month
  if (!isEither && (ending === undefined || year !== undefined)) return asked
  const asTyped = { ...asked, said: typed.slice(start, end) }
  const swappedInYear = (year: number): DaySpan | undefined =>
    hasEnding(year) ? daysOf(year, day, month) : undefined
  const other = {
    ...asTyped,
    month: day,
    day: month,
    span: year === undefined ? undefined : daysOf(year, day, month),
    inYear: span ? undefined : swappedInYear,
  }
  return { ...asked, doubtful: [isEither ? { ...asTyped, other } : asTyped] }
}

/**
 * The span from one date to another, including both; undefined if they are not in order. The second
 * date completes the first: `1–10 February`, `27 January – 7 February 2023`.
 */
export function joinedDates(first: AskedDate, to: AskedDate): AskedDate | undefined {
  const from = completed(first, to)
  if (!from) return undefined
  const { start, end } = to
  const days = joinedDays(from, to)
  const inYear = days || from.span || to.span ? undefined : openDays(from, to)
  if (!days && !inYear) return undefined
  const none = { year: undefined, month: undefined, day: undefined, ending: to.ending }
  const doubtful = [...from.doubtful, ...to.doubtful]
  return { ...none, start, end, said: '', span: days, inYear, doubtful }
}

/** A number alone is a day of the second date’s month; a month alone needs another month after it. */
function completed(
  from: AskedDate,
  { year, month, day, inYear }: AskedDate,
): AskedDate | undefined {
  if (from.isWord) return month !== undefined && day === undefined ? from : undefined
  if (from.month !== undefined || from.day === undefined) return from
  if (day === undefined) return undefined
  const within = (year: number): DaySpan | undefined => daysOf(year, month, from.day)
  if (year !== undefined) return { ...from, span: within(year) }
  return { ...from, inYear: (year) => inYear?.(year) && within(year) }
}

function joinedDays(from: AskedDate, to: AskedDate): DaySpan | undefined {
  const { span: a, inYear: fromYear } = from
  const { span: b, inYear: toYear } = to
  if (a && b) return ordered(a, b)
  if (b && fromYear) return nearest(fromYear, b.earliest, -1, (days) => ordered(days, b))
  return a && toYear && nearest(toYear, a.earliest, 1, (days) => ordered(a, days))
}

/** The span in each year; the year is that of the second date. */
function openDays({ inYear: fromYear, ending }: AskedDate, to: AskedDate): InYear | undefined {
  const { inYear: toYear } = to
  // The first date has an ending year and the second has none, so the year is unknown.
  if (!fromYear || !toYear || (ending !== undefined && to.ending === undefined)) return undefined
  return (year) => {
    const last = toYear(year)
    return last && nearest(fromYear, last.earliest, -1, (days) => ordered(days, last))
  }
}

/** The join in the nearest year, before or after a day, in which it succeeds; tries 100 years. */
function nearest(
  inYear: InYear,
  day: number,
  step: 1 | -1,
  join: (days: DaySpan) => DaySpan | undefined,
): DaySpan | undefined {
  const { year } = calendarOf(day)
  for (let back = 0; back < 100; back++) {
    const days = inYear(year + back * step)
    const joined = days && join(days)
    if (joined) return joined
  }
  return undefined
}

const ordered = ({ earliest }: DaySpan, { latest }: DaySpan): DaySpan | undefined =>
  earliest <= latest ? { earliest, latest } : undefined
