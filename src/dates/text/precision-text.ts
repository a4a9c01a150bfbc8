import type { EdtfDate } from '../units/types.ts'
import { say } from '../../text/say.ts'
import { unitOf } from '../units/endpoint.ts'
import { startOfDay } from '../units/wall.ts'
import type { DateWords } from './words.ts'

/**
 * How exactly a date is known, in words: "exact day", "month only", "day, approximate". Of a day before
 * 15 October 1582 it says which calendar is meant, as sources of the time had another.
 */
export function precisionText(date: EdtfDate, words: DateWords): string {
  const text = plainPrecision(date, words)
  return isProleptic(date) ? say(words.gregorian, { precision: text }) : text
}

/** The first day of the Gregorian calendar, on the wall clock in seconds. */
const GREGORIAN = startOfDay(1582, 10, 15)

/** Whether it has a day from before its calendar, which EDTF and we tell in that calendar all the same. */
const isProleptic = ({ start, end }: EdtfDate): boolean =>
  [unitOf(start), unitOf(end)].some((unit) => unit?.day !== undefined && unit.earliest < GREGORIAN)

function plainPrecision({ precision, qualifier }: EdtfDate, words: DateWords): string {
  const text = words.precision[precision]
  if (qualifier === 'exact') return text
  return say(words.qualified[qualifier], {
    precision: precision === 'day' ? words.qualifiedDay : text,
  })
}
