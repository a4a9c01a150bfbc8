import { parseDate } from './parse.ts'
import type { EdtfDate } from './units/types.ts'
import { boundText } from './units/wall.ts'

/**
 * The day of a date-time on the site's clock, where its time says more than is to be said; every
 * other date as it is.
 */
export function wholeDay(date: EdtfDate): EdtfDate {
  if (date.precision !== 'minute' && date.precision !== 'second') return date
  const day = boundText(date.earliest)?.split('T')[0] ?? date.edtf
  // A calendar date is shifted by no zone, so any will do.
  const parsed = parseDate(day, { timezone: 'UTC', hemisphere: 'northern' })
  return parsed.ok ? parsed.date : date
}
