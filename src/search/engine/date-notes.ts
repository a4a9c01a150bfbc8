import { calendarFormat } from '../../dates/text/calendar-format.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import { meantBy } from './nearness.ts'
import type { Query } from './query.ts'
import type { SearchTables } from './tables.ts'

/** How a date was read that could be read otherwise. */
export interface DateNote {
  readonly typed: string
  readonly date: string
}

/** `02/07/2023` is a day in July, and `7/2/23` one in 2023: says so, of each such date of a search. */
export async function dateNotes(
  { dates }: Query,
  { spans }: Pick<SearchTables, 'spans'>,
  language: string,
): Promise<DateNote[]> {
  const doubtful = dates.flatMap(({ date }) => date.doubtful)
  if (doubtful.length === 0) return []
  const all = await spans()
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return doubtful.flatMap((date) => {
    const hasYear = (date.year ?? date.ending) !== undefined
    // The year that it stands for is not told: 2000 has all days.
    const days = hasYear ? meantBy(date, all) : [date.inYear?.(2000)]
    const told = days.flatMap((one) => (one ? dateText(one.earliest, date, hasYear, language) : []))
    return told.length === 0 ? [] : [{ typed: date.said, date: list.format(told) }]
  })
}

function dateText(
  earliest: number,
  { day }: AskedDate,
  hasYear: boolean,
  language: string,
): string {
  const format = calendarFormat(language, {
    ...{ month: 'long', day: day === undefined ? undefined : 'numeric' },
    year: hasYear ? 'numeric' : undefined,
  })
  return format.format(earliest * 864e5)
}
