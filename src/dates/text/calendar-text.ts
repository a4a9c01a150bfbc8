import { calendarFormat, yearInEra } from './calendar-format.ts'
import { say } from '../../text/say.ts'
import { DAY_SECONDS } from '../units/days.ts'
import { keepTogether, type TextStyle } from './words.ts'

/** A year for people, from an astronomical year: -43 is "44 BC", 800 is "AD 800". */
export function yearText(year: number, style: TextStyle<'ad' | 'bc'>): string {
  const { language, words } = style
  const pattern = year < 1 ? words.bc : year < 1000 ? words.ad : '{year}'
  return keepTogether(say(pattern, { year: yearInEra(year, language) }), style)
}

export interface MonthOrDay {
  readonly year: number
  readonly month: number
  readonly day?: number | undefined
}

/** Whether a language writes the year before the month. */
export function isYearFirst(language: string): boolean {
  const parts = calendarFormat(language, { year: 'numeric', month: 'long' }).formatToParts(0)
  const types = parts.map(({ type }) => type)
  return types.indexOf('year') < types.indexOf('month')
}

/** The same without its year: "19 January". */
export function yearlessText(
  { year, month, day }: MonthOrDay,
  style: Pick<TextStyle, 'language' | 'nonBreaking'>,
): string {
  const dayFormat = day === undefined ? undefined : 'numeric'
  const format = calendarFormat(style.language, { month: 'long', day: dayFormat })
  return keepTogether(format.format(sampleDate({ year, month, day })), style)
}

/** A month or day for people, in the order of the language: "19 January 2023". */
export function monthOrDayText(
  { year, month, day }: MonthOrDay,
  style: TextStyle<'ad' | 'bc'>,
): string {
  const format = calendarFormat(style.language, {
    year: 'numeric',
    month: 'long',
    day: day === undefined ? undefined : 'numeric',
  })
  const parts = format
    .formatToParts(sampleDate({ year, month, day }))
    .map((part) => (part.type === 'year' ? yearText(year, style) : part.value))
  return keepTogether(parts.join(''), style)
}

/**
 * The same month and day in the years 2000–2399, which Intl and Date handle safely, in
 * milliseconds.
 */
export function sampleDate({ year, month, day = 1 }: MonthOrDay): number {
  return Date.UTC(2000 + (((year % 400) + 400) % 400), month - 1, day)
}

/** A time of day for people, "14:33" or "14:33:05", from seconds of the wall clock. */
export function clockText(seconds: number, withSeconds: boolean, language: string): string {
  const format = calendarFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds && { second: '2-digit' }),
    hourCycle: 'h23',
  })
  const time = ((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS
  return format.format(time * 1000)
}
