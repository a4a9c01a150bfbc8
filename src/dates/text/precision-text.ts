import type { EdtfDate } from '../units/types.ts'
import { say } from '../../text/say.ts'
import { unitOf } from '../units/endpoint.ts'
import { startOfDay } from '../units/wall.ts'
import type { DateWords } from './words.ts'

/**
 * The precision of a date in words: "exact day", "month only", "day, approximate". For days before
 * 15 October 1582 it names the calendar, because sources of the time used another one.
 */
export function precisionText(date: EdtfDate, words: DateWords): string {
  const text = plainPrecision(date, words)
  return isProleptic(date) ? say(words.gregorian, { precision: text }) : text
}

/** The first second of the Gregorian calendar, on the wall clock. */
const GREGORIAN_START = startOfDay(1582, 10, 15)

/**
 * Whether a date has a day before the Gregorian calendar began, which EDTF still writes in that
 * calendar.
 */
const isProleptic = ({ start, end }: EdtfDate): boolean =>
  [unitOf(start), unitOf(end)].some(
    (unit) => unit?.day !== undefined && unit.earliest < GREGORIAN_START,
  )

function plainPrecision({ precision, qualifier }: EdtfDate, words: DateWords): string {
  const text = words.precision[precision]
  if (qualifier === 'exact') return text
  return say(words.qualified[qualifier], {
    precision: precision === 'day' ? words.qualifiedDay : text,
  })
}
