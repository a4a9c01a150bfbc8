import { seasonStart } from '../dates/season.ts'
import { datePatterns } from './search-date-patterns.ts'
import { monthNames, seasonNames, type DateReading } from './search-date-words.ts'
import { between, dayNumberOf, daysOf, type DaySpan } from '../dates/days.ts'
import { CODE } from './search-words.ts'

/** A date that somebody typed: a day, a month, a season, or one or more years. */
export interface TypedDate {
  /** Its days; a day of every year has none. */
  readonly span: DaySpan | undefined
  /** Astronomical (0 is 1 BC); the first of several. */
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** Finds the dates in a text. */
export type DateFinder = (text: string) => readonly TypedDate[]

type Unit = Omit<TypedDate, 'start' | 'end'>

/**
 * The word by which the index knows a mention of a day of a year, a month of a year, or a day of
 * every year; none for longer times, whose words say it as well.
 */
export function dateWord({ year, month, day }: Omit<Unit, 'span'>): string | undefined {
  if (month === undefined) return undefined
  const at = two(month) + (day === undefined ? '' : two(day))
  if (year === undefined) return `${CODE}n${at}`
  const sign = year < 0 ? 'b' : ''
  return `${CODE}${day === undefined ? 'm' : 'd'}${sign}${String(Math.abs(year)).padStart(4, '0')}${at}`
}

/** Every word by which the index knows a mention: itself, its month, and the day of any year. */
export function dateWords({ year, month, day }: Omit<Unit, 'span'>): string[] {
  const all = [{ year, month, day }]
  if (day !== undefined) all.push({ year: undefined, month, day })
  if (day !== undefined && year !== undefined) all.push({ year, month, day: undefined })
  return all.map(dateWord).filter((word) => word !== undefined)
}

/**
 * A finder of dates as people type them: `2023-01-19`, `19 January 2023`, `January 19, 2023`,
 * `19 Jan`, `19.01.2023`, `19/01/2023`, `19-01-2023` (the day first), `2023/01/19`, `January 2023`,
 * `2023-01`, `summer 2023`, `2023`, `2022–2023`, `1530s`, `19th century`, `May 240 BC`, `-0239-05`,
 * `440s BC`, `5th century BC`, `500–400 BC`, `44 BC – AD 14`.
 */
export function dateFinder(reading: DateReading): DateFinder {
  const months = monthNames(reading.language)
  const seasons = seasonNames(reading.words)
  const patterns = datePatterns(months.keys(), seasons.keys(), reading.words)
  const read = (groups: Groups): Unit | undefined => {
    if (hasYearZero(groups)) return undefined
    const season = groups['season'] && seasons.get(groups['season'].toLowerCase())
    if (season) return seasonUnit(yearOf(groups), seasonStart(season, reading.hemisphere))
    return isLong(groups) ? longUnit(groups) : calendarUnit(groups, months)
  }
  return (text) => {
    const found: TypedDate[] = []
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length]
        if (found.some((other) => start < other.end && other.start < end)) continue
        const unit = read(match.groups ?? {})
        if (unit) found.push({ ...unit, start, end })
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

type Groups = Readonly<Record<string, string | undefined>>

/** No era has one; ISO’s `0000` has no era. */
const hasYearZero = ({ before, after, later, toBefore }: Groups): boolean =>
  [before, after, later, toBefore].some((digits) => Number(digits) === 0)

function seasonUnit(year: number | undefined, monthsAfterJanuary: number): Unit | undefined {
  if (year === undefined) return undefined
  const first = monthsAfterJanuary + 1
  const span = between(dayNumberOf(year, first), dayNumberOf(year, first + 3))
  return { span, year, month: undefined, day: undefined }
}

const isLong = ({ to, toBefore, decade, century }: Groups): boolean =>
  (to ?? toBefore ?? decade ?? century) !== undefined

/** Several years: from one to another, a decade, a century (`19th`: 1800–1899, as EDTF has it). */
function longUnit(groups: Groups): Unit | undefined {
  const { to, toBefore, decade, century, bc } = groups
  const many = Number(decade ?? century)
  // Before the year 1 they are counted from it: `440s BC` is 449–440, `5th century BC` 500–401.
  if (many === 0) return undefined
  if (decade !== undefined) return yearsUnit(bc ? -8 - many * 10 : many * 10, 10)
  if (century !== undefined) return yearsUnit(bc ? 1 - many * 100 : (many - 1) * 100, 100)
  const last = toBefore === undefined ? Number(to) : 1 - Number(toBefore)
  const first = yearOf(groups) ?? Infinity
  return yearsUnit(first, last - first + 1)
}

function yearsUnit(year: number, count: number): Unit | undefined {
  if (count < 1) return undefined
  const span = between(dayNumberOf(year), dayNumberOf(year + count))
  return { span, year, month: undefined, day: undefined }
}

function calendarUnit(groups: Groups, months: ReadonlyMap<string, number>): Unit | undefined {
  const { name, day: digits } = groups
  const month = name === undefined ? numberOf(groups['month']) : months.get(name.toLowerCase())
  const [year, day] = [yearOf(groups), numberOf(digits)]
  if (year === undefined) return dayOfAnyYear(month, day)
  // Four digits alone are as often a number: 1000 to 2999 are taken for years.
  if (month === undefined && groups['year'] && (year > 2999 || (year >= 0 && year < 1000)))
    return undefined
  const span = daysOf(year, month, day)
  return span && { span, year, month, day }
}

/** 2000 was a leap year. */
function dayOfAnyYear(month: number | undefined, day: number | undefined): Unit | undefined {
  if (month === undefined || day === undefined) return undefined
  return daysOf(2000, month, day) && { span: undefined, year: undefined, month, day }
}

function yearOf({ year, before, after, later }: Groups): number | undefined {
  return before === undefined ? numberOf(year ?? after ?? later) : 1 - Number(before)
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

const two = (value: number): string => String(value).padStart(2, '0')
