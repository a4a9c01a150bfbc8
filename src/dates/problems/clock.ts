import { DAY_SECONDS } from '../units/days.ts'
import { civil, isoYear, startOfDay } from '../units/wall.ts'
import { propose, two } from './finding.ts'
import type { DateProblem } from './finding.ts'

const SHAPE =
  /^(?<date>-?\d{4}-\d\d-\d\d)[Tt ]+(?<hour>\d{1,2})(?:[:.hH]?(?<minute>\d\d))?(?::?(?<second>\d\d))?(?<fraction>[.,]\d+)? ?(?<zone>[zZ]|UTC|GMT|[+-]\d{1,2}(?::?\d\d)?)?(?<mark>[?~%])?$/

/** Times that do not exist, and times in another form than EDTF's. */
export function clockProblem(text: string): DateProblem | undefined {
  const parts = SHAPE.exec(text)?.groups
  if (!parts) return undefined
  const { date = '', hour = '', minute, second, zone, mark = '' } = parts
  const why = firstFault(parts)
  if (Number(hour) === 24 && !Number(minute) && !Number(second)) return midnight(date, parts)
  if (!minute) return { why, proposals: propose(date + mark) }
  const seconds = second === undefined ? '' : `:${second > '59' ? '59' : second}`
  const timed = `${date}T${two(hour)}:${minute}${seconds}${zoneText(zone)}`
  return { why, proposals: propose(timed, date + mark) }
}

type Parts = Readonly<Record<string, string | undefined>>

function firstFault({ hour = '', minute, second = '', fraction, zone = '', mark }: Parts): string {
  if (Number(hour) > 23) return 'hours count from 00 to 23'
  if (!minute) return 'a time needs its minutes'
  if (minute > '59') return 'minutes count from 00 to 59'
  if (second > '59') return 'seconds count from 00 to 59'
  if (fraction) return 'EDTF has no fractions of a second'
  if (mark) return `${mark} marks a date, not a time`
  if (/^[+-]/.test(zone)) return 'clocks are set from -12:00 to +14:00, and to Z for UTC'
  return 'a time is written as T14:33 or T14:33:05, and Z for UTC or an offset such as +01:00'
}

function midnight(date: string, { second, zone }: Parts): DateProblem {
  const [year = 0, month = 1, day = 1] = (/^(-?\d+)-(\d+)-(\d+)$/.exec(date) ?? [])
    .slice(1)
    .map(Number)
  const next = civil(startOfDay(year, month, day) + DAY_SECONDS)
  const text = `${isoYear(next.year)}-${two(next.month)}-${two(next.day)}`
  const seconds = second === undefined ? '' : ':00'
  return {
    why: 'hours count from 00 to 23, and midnight begins a day',
    proposals: propose(`${text}T00:00${seconds}${zoneText(zone)}`),
  }
}

function zoneText(zone = ''): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? []
  if (!sign) return zone ? 'Z' : ''
  if (Number(hours) === 0 && Number(minutes) === 0) return 'Z'
  return `${sign}${two(hours)}:${minutes}`
}
