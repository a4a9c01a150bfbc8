import { calendarFormat } from '../dates/calendar-text.ts'
import { CODE } from './search-words.ts'

/** A day or month that somebody typed. A day may lack its year, a month never does. */
export interface TypedDate {
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
  readonly start: number
  readonly end: number
}

/** Finds the dates in a text. */
export type DateFinder = (text: string) => readonly TypedDate[]

/** The word by which the index knows a day of a year, a month of a year, or a day of every year. */
export function dateWord({ year, month, day }: Pick<TypedDate, 'year' | 'month' | 'day'>): string {
  const at = two(month) + (day === undefined ? '' : two(day))
  if (year === undefined) return `${CODE}n${at}`
  return `${CODE}${day === undefined ? 'm' : 'd'}${String(year).padStart(4, '0')}${at}`
}

/** Every word by which the index knows a day or month: itself, its month, and the day of any year. */
export function dateWords({ year, month, day }: TypedDate): string[] {
  const all = [{ year, month, day }]
  if (day !== undefined) all.push({ year: undefined, month, day })
  if (day !== undefined && year !== undefined) all.push({ year, month, day: undefined })
  return all.map(dateWord)
}

/**
 * A finder of dates as people type them: `2023-01-19`, `19 January 2023`, `January 19, 2023`,
 * `19 Jan`, `19.01.2023`, `19/01/2023`, `19-01-2023` (the day first), `2023/01/19`, `January 2023`,
 * `2023-01`.
 * @param language a BCP 47 tag; the names of months are those of `dates/`
 */
export function dateFinder(language: string): DateFinder {
  const months = monthNames(language)
  const patterns = datePatterns([...months.keys()])
  return (text) => {
    const found: TypedDate[] = []
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const date = readMatch(match, months)
        if (date && !found.some(({ start, end }) => date.start < end && start < date.end))
          found.push(date)
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** The fuller form before the shorter, since the first to claim a stretch of text has it. */
function datePatterns(names: readonly string[]): RegExp[] {
  const name = `(?<name>${names.map(escaped).join('|')})(?![\\p{L}\\p{M}])\\.?`
  const day = '(?<day>\\d{1,2})'
  const year = '(?<year>\\d{4})'
  const ordinal = '(?:st|nd|rd|th|er|º|\\.)?'
  return [
    `${year}(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>${day}`,
    `${day}(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>${year}`,
    `${day}${ordinal}\\s+(?:(?:of|de)\\s+)?${name}(?:,?\\s+(?:de\\s+)?${year})?`,
    `${name}\\s+(?:the\\s+)?${day}(?:st|nd|rd|th)?(?:,?\\s+${year})?`,
    `${name},?\\s+(?:(?:of|de)\\s+)?${year}`,
    `${year}-(?<month>\\d{2})`,
  ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{N}]|-\\d)`, 'giu'))
}

function readMatch(
  match: RegExpExecArray,
  months: ReadonlyMap<string, number>,
): TypedDate | undefined {
  const { name, month, day, year } = match.groups ?? {}
  const number = name === undefined ? Number(month) : (months.get(name.toLowerCase()) ?? 0)
  const date = { year: numberOf(year), month: number, day: numberOf(day) }
  if (number < 1 || number > 12 || (date.day ?? 1) < 1 || (date.day ?? 1) > 31) return undefined
  return { ...date, start: match.index, end: match.index + match[0].length }
}

/** A language's names of months, alone and beside a day (“января”), long and short. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>()
  for (const style of ['long', 'short'] as const)
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = calendarFormat(language, options)
      for (let month = 1; month <= 12; month++)
        for (const name of namesIn(format, month)) if (!names.has(name)) names.set(name, month)
    }
  // The longest first: a pattern takes the first that fits.
  return new Map([...names].sort(([a], [b]) => b.length - a.length))
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

const two = (value: number): string => String(value).padStart(2, '0')
