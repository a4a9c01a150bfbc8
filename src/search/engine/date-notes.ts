import { calendarFormat } from '../../dates/text/calendar-format.ts'
import type { DaySpan } from '../../dates/units/days.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import { meantBy } from './nearness.ts'
import type { Query } from './query/query.ts'
import type { SearchTables } from './tables.ts'

/** How an ambiguous date was read. */
export interface DateNote {
  readonly typed: string
  readonly date: string
  /** The other date that it could mean, and the search for that. */
  readonly other?: { readonly date: string; readonly query: string }
}

/**
 * Notes on the ambiguous dates of a search: `02/07/2023` is in July or in February, and the year of
 * `7/2/23` is a guess.
 * @param typed the search as typed
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
    const words = dateInWords(date, all, language)
    if (words === undefined) return []
    const other = date.other && dateInWords(date.other, all, language)
    const note = { typed: date.said, date: words }
    return other === undefined
      ? [note]
      : [{ ...note, other: { date: other, query: otherQuery(typed, date) } }]
  })
}

/** A date in words, with each year that it may mean; undefined if the timeline has none of these years. */
function dateInWords(
  date: AskedDate,
  all: readonly DaySpan[],
  language: string,
): string | undefined {
  const hasYear = (date.year ?? date.ending) !== undefined
  // Only the day and month are shown. 2000 is a leap year, so it has them all.
  const days = hasYear ? meantBy(date, all) : [date.inYear?.(2000)]
  const texts = days.flatMap((one) => (one ? dateText(one.earliest, date, hasYear, language) : []))
  if (texts.length === 0) return undefined
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(texts)
}

/** The search with the day and month of a date swapped; a full date is written as in ISO 8601, which is unambiguous. */
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
