import { calendarFormat } from '../../dates/text/calendar-format.ts'
import type { Hemisphere, Season } from '../../dates/units/types.ts'

/** The settings of a site that decide how its dates are read: see `dateReading`. */
export interface DateLanguage {
  /** A BCP 47 tag; the names of months are those of Intl. */
  readonly language: string
  readonly hemisphere: Hemisphere
  readonly words: DateNames
}

/** Names that Intl does not have, in all spellings that people type. */
export interface DateNames {
  readonly seasons: Readonly<Record<Season, readonly string[]>>
  /** Before the year 1, and from it on. */
  readonly bc: readonly string[]
  readonly ad: readonly string[]
  /** The ending of a decade: “1980s”. */
  readonly decade: readonly string[]
  /** The words after the number of a century, with the ending of the ordinal: “19th century”. */
  readonly century: readonly string[]
  /** Regions of the language with other names of months, as BCP 47 tags. */
  readonly regions: readonly string[]
  /** Spellings of weekdays that Intl does not have. */
  readonly weekdays: readonly string[]
  /** A letter that is written together with the following date: “and” in Arabic. */
  readonly attached: string
  readonly around: DateTexts
}

/** Words around a date, with `…` for the date; longer ones are tried first. */
export interface DateTexts {
  /** Words that only introduce a date. */
  readonly at: readonly string[]
  /** From one date to another, including both. */
  readonly between: readonly string[]
  /** From a date on, including it. */
  readonly since: readonly string[]
  /** After a date, excluding it. */
  readonly after: readonly string[]
  /** Up to a date, including it. */
  readonly until: readonly string[]
  /** Before a date, excluding it. */
  readonly before: readonly string[]
}

/** A language's names of months, alone and beside a day (“января”), long and short. */
export function monthNames({ language, words }: DateLanguage): Map<string, number> {
  const names = new Map<string, number>()
  for (const tag of [language, ...words.regions])
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = calendarFormat(tag, options)
        for (let month = 1; month <= 12; month++)
          for (const name of namesIn(format, month)) if (!names.has(name)) names.set(name, month)
      }
  return names
}

/** Whether a language puts the month first in a date in numbers. */
export function isMonthFirst(language: string): boolean {
  const format = calendarFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric' })
  const parts = format.formatToParts(0).filter(({ type }) => type !== 'literal')
  return parts[0]?.type === 'month'
}

/** A language’s names of the days of the week, long and short. */
export function weekdayNames({ language, words }: DateLanguage): string[] {
  const names = (['long', 'short'] as const).flatMap((weekday) => {
    const format = calendarFormat(language, { weekday })
    return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(day * 864e5).replace(/\.$/, ''))
  })
  return [...names, ...words.weekdays]
}

/** A month’s name; for English also its first three letters, since “Sep” is as common as “Sept”. */
function namesIn(format: Intl.DateTimeFormat, month: number): string[] {
  const parts = format.formatToParts(Date.UTC(2000, month - 1, 1))
  const name = parts
    .find(({ type }) => type === 'month')
    ?.value.toLowerCase()
    .replace(/\.$/, '')
  if (name === undefined || /\d/.test(name)) return []
  return /^[a-z]{4,}$/.test(name) ? [name, name.slice(0, 3)] : [name]
}

/** The seasons by name, in lower case. */
export function seasonNames({ seasons }: DateNames): Map<string, Season> {
  const entries = Object.entries(seasons) as [Season, readonly string[]][]
  return new Map(
    entries.flatMap(([season, names]) =>
      names.map((name) => [name.toLowerCase(), season] as const),
    ),
  )
}
