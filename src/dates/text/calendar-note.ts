import { unitOf } from '../units/endpoint.ts'
import type { EdtfDate } from '../units/types.ts'
import { startOfDay } from '../units/wall.ts'
import type { DateWords } from './words.ts'

/** The first second of the Gregorian calendar, on the wall clock. */
const GREGORIAN_START = startOfDay(1582, 10, 15)

/**
 * The name of the calendar, beside a day before 15 October 1582: EDTF writes it in the Gregorian
 * calendar, and sources of the time used another one. Undefined for all other dates.
 */
export function calendarNote({ start, end }: EdtfDate, words: DateWords): string | undefined {
  const isProleptic = [unitOf(start), unitOf(end)].some(
    (unit) => unit?.day !== undefined && unit.earliest < GREGORIAN_START,
  )
  return isProleptic ? words.gregorianCalendar : undefined
}
