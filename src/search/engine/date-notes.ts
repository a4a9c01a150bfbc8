import { calendarFormat } from '../../dates/text/calendar-format.ts'
import type { DaySpan } from '../../dates/units/days.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import { meantBy } from './nearness.ts'
import type { Query } from './query/query.ts'
import type { SearchTables } from './tables.ts'

/** How a date was read that could be read otherwise. */
export interface DateNote {
  readonly typed: string
  readonly date: string
  /** The date that it may be as well, and the search for it. */
  readonly other?: { readonly date: string; readonly query: string }
}

/**
 * `02/07/2023` is a day in July, or one in February, and `7/2/23` one in 2023: says so, of each such date of a
 * search.
 * @param typed the search as it was typed
 */
export async function dateNotes(
  typed: string,
  { dates }: Pick<Query, 'dates'>,
  { spans }: Pick<SearchTables, 'spans'>,
  language: string,
): Promise<DateNote[]> {
  const doubtful = dates.flatMap(({ date }) => date.doubtful)
  if (doubtful.length === 0) return []
  const all = await spans()
  return doubtful.flatMap((date) => {
    const told = toldDate(date, all, language)
    if (told === undefined) return []
    const other = date.other && toldDate(date.other, all, language)
    const note = { typed: date.said, date: told }
    return other === undefined
      ? [note]
      : [{ ...note, other: { date: other, query: otherQuery(typed, date) } }]
  })
}

/** A date in words, in each year that it may be of; undefined where the timeline has none of them. */
function toldDate(date: AskedDate, all: readonly DaySpan[], language: string): string | undefined {
  const hasYear = (date.year ?? date.ending) !== undefined
  // The year that it stands for is not told: 2000 has all days.
  const days = hasYear ? meantBy(date, all) : [date.inYear?.(2000)]
  const told = days.flatMap((one) => (one ? dateText(one.earliest, date, hasYear, language) : []))
  if (told.length === 0) return undefined
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(told)
}

/** The same search with a date’s day for its month; a full date as in ISO 8601, which nobody reads otherwise. */
function otherQuery(typed: string, { said, year, month = 0, day = 0 }: AskedDate): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const turned =
    year === undefined
      ? said.replace(/^(\p{Nd}+)(\P{Nd})(\p{Nd}+)/u, '$3$2$1')
      : `${String(year).padStart(4, '0')}-${two(day)}-${two(month)}`
  return typed.replace(/[\u061c\u200e\u200f]/g, '').replace(said, () => turned)
}

function dateText(
  earliest: number,
  { day }: AskedDate,
  hasYear: boolean,
  language: string,
): string {
  const format = calendarFormat(language, {
    month: 'long',
    day: day === undefined ? undefined : 'numeric',
    year: hasYear ? 'numeric' : undefined,
  })
  return format.format(earliest * 864e5)
}
