import { patternOf } from './marks.ts'
import type { DateReading } from './reading.ts'
import { unitOf, type Unit } from './units.ts'
import { CODE } from '../words/fold.ts'

/** A date that somebody typed. */
export interface TypedDate extends Unit {
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** Finds the dates in a text. */
export type DateFinder = (text: string) => readonly TypedDate[]

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
 * @param further patterns of what is a date for this finder alone
 */
export function dateFinder(reading: DateReading, further: readonly string[] = []): DateFinder {
  const patterns = [...further, ...reading.patterns].map(patternOf)
  return (typed) => {
    const text = plainDigits(typed)
    const found: TypedDate[] = []
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length]
        if (found.some((other) => start < other.end && other.start < end)) continue
        const unit = unitOf(match.groups ?? {}, reading)
        if (unit) found.push({ ...unit, start, end })
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** A text with the digits of Arabic and Persian as those of Latin, each in its place. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

const two = (value: number): string => String(value).padStart(2, '0')
