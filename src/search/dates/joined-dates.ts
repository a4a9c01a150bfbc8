import { calendarOf, daysOf, type DaySpan } from '../../dates/units/days.ts'
import type { TypedDate } from './find-dates.ts'

/** A date that somebody asks for, with the words that belong to it. */
export interface AskedDate extends TypedDate {
  /** The date itself, as it would stand in a text; nothing of several that were joined. */
  readonly said: string
  /** Its days in a year, where it does not say which. */
  readonly inYear?: ((year: number) => DaySpan | undefined) | undefined
  /** What is asked for, of those days: all that is before them. */
  readonly widen?: ((days: DaySpan) => DaySpan) | undefined
  /** It is a word as well: the name of a month, alone. */
  readonly isWord?: boolean
  /** The same with its day for the month and its month for the day. */
  readonly other?: AskedDate
  /** What of it could be read otherwise. */
  readonly doubtful: readonly AskedDate[]
}

type InYear = (year: number) => DaySpan | undefined

/** A day and a month in numbers, neither of which tells what it is. */
const NUMERIC = /^\d{1,2}[-./]\d/

/**
 * A date with its words, so far none.
 * @param text in which it was found, with plain digits
 * @param typed the same as it was typed
 */
export function askedDate(date: TypedDate, text: string, typed: string): AskedDate {
  const { start, end, year, month, day, ending, span } = date
  const said = text.slice(start, end)
  const endsSo = (year: number): boolean =>
    ending === undefined || (year > 0 && year % 100 === ending)
  const inYear: InYear = (year) => (endsSo(year) ? daysOf(year, month, day) : undefined)
  const asked = { ...date, said, inYear: span ? undefined : inYear, doubtful: [] }
  const isEither = NUMERIC.test(said) && day !== undefined && day <= 12 && day !== month
  if (!isEither && (ending === undefined || year !== undefined)) return asked
  const told = { ...asked, said: typed.slice(start, end) }
  const turned = (year: number): DaySpan | undefined =>
    endsSo(year) ? daysOf(year, day, month) : undefined
  const other = {
    ...told,
    month: day,
    day: month,
    span: year === undefined ? undefined : daysOf(year, day, month),
    inYear: span ? undefined : turned,
  }
  return { ...asked, doubtful: [isEither ? { ...told, other } : told] }
}

/**
 * From one date to another, both within; undefined where they are not in order. What the first
 * leaves out, the second says: `1–10 February`, `27 January – 7 February 2023`.
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

/** A number alone is a day of the other’s month; a month alone stands before another month. */
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

/** Both days in the year of the second. */
function openDays({ inYear: fromYear, ending }: AskedDate, to: AskedDate): InYear | undefined {
  const { inYear: toYear } = to
  // Nothing says which year is meant.
  if (!fromYear || !toYear || (ending !== undefined && to.ending === undefined)) return undefined
  return (year) => {
    const last = toYear(year)
    return last && nearest(fromYear, last.earliest, -1, (days) => ordered(days, last))
  }
}

/** Days in the nearest year, back or on from a day, in which they do; of a century, all are tried. */
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
