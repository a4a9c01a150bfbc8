import { seasonNumber } from '../units/season.ts'
import type { DateUnit, EdtfDate, Endpoint, Qualifier } from '../units/types.ts'
import { boundText, civil } from '../units/wall.ts'

const MARKS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  approximate: '~',
  uncertain: '?',
  both: '%',
}

/**
 * A date in canonical EDTF: date-times in UTC, unspecified months and days left out. Reading it in
 * the same context gives the same bounds.
 */
export function edtfText(date: EdtfDate): string {
  if (date.start === date.end && typeof date.start !== 'string') return unitEdtf(date.start)
  return `${endText(date.start)}/${endText(date.end)}`
}

function endText(end: Endpoint): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : unitEdtf(end)
}

/** One unit of a date in EDTF, in the same form as `edtfText`. */
export const unitEdtf = (unit: DateUnit): string => body(unit) + MARKS[unit.qualifier]

function body(unit: DateUnit): string {
  if (unit.utcSeconds !== undefined) return `${timeText(unit.utcSeconds, unit.precision)}Z`
  if (unit.precision === 'decade') return `${shortest(unit).slice(0, -1)}X`
  if (unit.precision === 'century') return `${shortest(unit).slice(0, -2)}XX`
  const month = unit.season ? seasonNumber(unit.season) : unit.month
  return [
    edtfYear(unit.year),
    ...[month, unit.day].filter((part) => part !== undefined).map(two),
  ].join('-')
}

// -0009 … -0001 is -000X: the last year gives the digits before the X.
const shortest = ({ latest }: DateUnit): string => edtfYear(civil(latest).year)
const two = (value: number): string => String(value).padStart(2, '0')

function timeText(utcSeconds: number, precision: DateUnit['precision']): string {
  const text = boundText(utcSeconds).replace(/^([+-])00(\d{4}-)/, '$1$2')
  return precision === 'minute' ? text.slice(0, -3) : text
}

/** A year in EDTF: four digits, or `Y` and more (loc.gov/standards/datetime, Level 1). */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}
