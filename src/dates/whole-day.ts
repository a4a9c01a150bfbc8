import { parseDate } from './parse.ts'
import type { EdtfDate } from './units/types.ts'
import { boundText } from './units/wall.ts'

/**
 * The day of a date-time on the site's clock, for texts that should not give the time. Other dates
 * are unchanged.
 */
export function wholeDay(date: EdtfDate): EdtfDate {
  if (date.precision !== 'minute' && date.precision !== 'second') return date
  const day = boundText(date.earliest)?.split('T')[0] ?? date.edtf
  // No zone shifts a calendar date, so any zone will do.
  const parsed = parseDate(day, { timezone: 'UTC', hemisphere: 'northern' })
  return parsed.ok ? parsed.date : date
}
