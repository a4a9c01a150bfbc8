import { patternOf } from './marks.ts'
import type { DateReading } from './reading.ts'
import { unitOf, type Unit } from './units.ts'
import { CODE } from '../words/fold.ts'

/** A date in a text. */
export interface TypedDate extends Unit {
  /** Its range in the text. */
  readonly start: number
  readonly end: number
}

/** Finds the dates of a text. */
export type DateFinder = (text: string) => readonly TypedDate[]

/**
 * The index’s word for a mention of a day, a month, or a day of any year; undefined for a longer time,
 * which is found by its own words.
 */
export function dateWord({ year, month, day }: Omit<Unit, 'span'>): string | undefined {
  if (month === undefined) return undefined
  const at = two(month) + (day === undefined ? '' : two(day))
  if (year === undefined) return `${CODE}n${at}`
  const sign = year < 0 ? 'b' : ''
  return `${CODE}${day === undefined ? 'm' : 'd'}${sign}${String(Math.abs(year)).padStart(4, '0')}${at}`
}

/** All words in the index for a mention: for the date itself, its month, and the day of any year. */
export function dateWords({ year, month, day }: Omit<Unit, 'span'>): string[] {
  const all = [{ year, month, day }]
  if (day !== undefined) all.push({ year: undefined, month, day })
  if (day !== undefined && year !== undefined) all.push({ year, month, day: undefined })
  return all.map(dateWord).filter((word) => word !== undefined)
}

/**
 * Makes a finder of dates as people type them: `2023-01-19`, `19 January 2023`, `January 19, 2023`,
 * `19 Jan`, `19.01.2023`, `19/01/2023`, `19-01-2023` (the day first), `2023/01/19`, `January 2023`,
 * `2023-01`, `summer 2023`, `2023`, `2022–2023`, `1530s`, `19th century`, `May 240 BC`, `-0239-05`,
 * `440s BC`, `5th century BC`, `500–400 BC`, `44 BC – AD 14`.
 * @param further additional patterns of dates
 */
export function dateFinder(reading: DateReading, further: readonly string[] = []): DateFinder {
  const patterns = [...further, ...reading.patterns].map(patternOf)
  return (typed) => {
    const text = plainDigits(typed)
    // Every pattern of a text's date has a digit, and most texts have none.
    if (further.length === 0 && !/\d/.test(text)) return []
    const found: TypedDate[] = []
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (found.some((other) => start < other.end && other.start < end)) continue
        const unit = unitOf(match.groups ?? {}, reading)
        if (unit) found.push({ ...unit, start, end })
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** Replaces the digits of Arabic and Persian by those of Latin, one for one. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

const two = (value: number): string => String(value).padStart(2, '0')
