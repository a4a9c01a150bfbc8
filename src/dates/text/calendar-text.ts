import { calendarFormat, numberFormat, yearInEra } from './calendar-format.ts'
import { startOfDay } from '../units/wall.ts'
import { held, type TextStyle } from './words.ts'

/** The number of a year in a language's digits; from five digits on they are grouped. */
export function yearDigits(year: number, language: string): string {
  return numberFormat(language, year > 9999).format(year)
}

/** A year for people. In: astronomical year; -43 is "44 BC", 800 "AD 800", 2023 "2023". */
export function yearText(year: number, style: TextStyle): string {
  const { language, words } = style
  const digits = yearInEra(year, language)
  if (year < 1) return held(words.bc(digits), style)
  return year < 1000 ? held(words.ad(digits), style) : digits
}

export interface MonthOrDay {
  readonly year: number
  readonly month: number
  readonly day?: number | undefined
}

/** A month or day for people, in the order of the language: "19 January 2023". */
export function monthOrDayText({ year, month, day }: MonthOrDay, style: TextStyle): string {
  const format = calendarFormat(style.language, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  })
  const parts = format
    .formatToParts(sample({ year, month, day }))
    .map((part) => (part.type === 'year' ? yearText(year, style) : part.value))
  return held(parts.join(''), style)
}

/** The same month and day in 2000–2399, where Intl and Date are sure, in milliseconds. */
export function sample({ year, month, day }: MonthOrDay): number {
  return startOfDay(2000 + (((year % 400) + 400) % 400), month, day) * 1000
}

/** A time of day for people, as "14:33" or "14:33:05". In: seconds of the wall clock. */
export function clockText(seconds: number, withSeconds: boolean, language: string): string {
  const format = calendarFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds && { second: '2-digit' }),
    hourCycle: 'h23',
  })
  const day = 86_400
  return format.format((((seconds % day) + day) % day) * 1000)
}
