import { hasSpan, unitOf } from '../units/endpoint.ts'
import type { DateUnit, EdtfDate } from '../units/types.ts'
import { boundText } from '../units/wall.ts'

/**
 * The `datetime` attribute of HTML's `time` element: a valid year, month, date or global date and
 * time string (WHATWG HTML §4.5.14). Those have years from 1 on, and neither seasons nor
 * intervals. A date-time is given as the moment it is, in UTC. Qualifiers have no form there: they
 * are in the element's text.
 * @returns undefined where HTML has no form for the date.
 */
export function dateTimeAttribute(date: EdtfDate): string | undefined {
  const unit = unitOf(date.start)
  return unit && !hasSpan(date) ? attribute(unit) : undefined
}

function attribute(unit: DateUnit): string | undefined {
  const at = unit.utcSeconds ?? unit.earliest
  const text = boundText(at).replace(/^\+0*/, '')
  // Year 0 and the years before it. A date-time near year 1 may cross over in UTC.
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
