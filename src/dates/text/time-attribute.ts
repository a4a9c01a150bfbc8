import { hasSpan, unitOf } from '../units/endpoint.ts'
import type { DateUnit, EdtfDate } from '../units/types.ts'
import { boundText } from '../units/wall.ts'

/**
 * The `datetime` attribute of HTML's `time` element: a valid year, month, date or global date and
 * time string (WHATWG HTML §4.5.14). These have years from 1 on, and neither seasons, intervals nor
 * qualifiers. A date-time is given in UTC.
 * @returns undefined if HTML has no form for the date
 */
export function dateTimeAttribute(date: EdtfDate): string | undefined {
  const unit = unitOf(date.start)
  return unit && !hasSpan(date) ? attribute(unit) : undefined
}

function attribute(unit: DateUnit): string | undefined {
  const at = unit.utcSeconds ?? unit.earliest
  const text = boundText(at).replace(/^\+0*/, '')
  // The year 0 and earlier years, to which a date-time in year 1 may shift in UTC.
  if (text.startsWith('-') || text.startsWith('0000-')) return undefined
  const [date = '', time = ''] = text.split('T')
  switch (unit.precision) {
    case 'second':
      return `${text}Z`
    case 'minute':
      return `${date}T${time.slice(0, -3)}Z`
    case 'day':
      return date
    case 'month':
      return date.slice(0, -3)
    case 'year':
      return date.slice(0, -6)
    default:
      return undefined
  }
}
