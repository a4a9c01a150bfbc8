import { calendarFormat } from '../dates/calendar-format.ts'
import type { Hemisphere, Season } from '../dates/types.ts'

/** What a finder of dates has to know of a site; plain data, so that a page can carry it. */
export interface DateReading {
  /** A BCP 47 tag; the names of months are those of Intl. */
  readonly language: string
  readonly hemisphere: Hemisphere
  readonly words: DateNames
}

/** Names that Intl does not have, each in every way in which it is typed. */
export interface DateNames {
  readonly seasons: Readonly<Record<Season, readonly string[]>>
  /** Before the year 1, and from it on. */
  readonly bc: readonly string[]
  readonly ad: readonly string[]
  /** What follows the first year of a decade: “1980s”. */
  readonly decade: readonly string[]
  /** What follows the number of a century, an ordinal’s ending included: “19th century”. */
  readonly century: readonly string[]
}

/** A language's names of months, alone and beside a day (“января”), long and short. */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>()
  for (const style of ['long', 'short'] as const)
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = calendarFormat(language, options)
      for (let month = 1; month <= 12; month++)
        for (const name of namesIn(format, month)) if (!names.has(name)) names.set(name, month)
    }
  return names
}

/** “Sept” is English, and “Sep” is typed as often: three letters do where they are no other month. */
function namesIn(format: Intl.DateTimeFormat, month: number): string[] {
  const parts = format.formatToParts(Date.UTC(2000, month - 1, 1))
  const name = parts
    .find(({ type }) => type === 'month')
    ?.value.toLowerCase()
    .replace(/\.$/, '')
  if (name === undefined || /\d/.test(name)) return []
  return /^[a-z]{4,}$/.test(name) ? [name, name.slice(0, 3)] : [name]
}

/** The seasons by their names, in lower case. */
export function seasonNames({ seasons }: DateNames): Map<string, Season> {
  const entries = Object.entries(seasons) as [Season, readonly string[]][]
  return new Map(
    entries.flatMap(([season, names]) =>
      names.map((name) => [name.toLowerCase(), season] as const),
    ),
  )
}
