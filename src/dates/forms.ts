import { calendarFormat, monthOrDayText, sample, yearText } from './calendar-text.ts'
import { unitOf } from './endpoint.ts'
import type { DateUnit, EdtfDate } from './types.ts'
import { unitText } from './unit-text.ts'
import { isoYear } from './wall.ts'
import type { TextStyle } from './words.ts'

/**
 * The ways in which people type a date, for a search index: "2023-01-19", "19 January 2023",
 * "January 19, 2023", "19 Jan 2023", "19.01.2023", and those of its month; of an interval, those
 * of both ends. Without doubles. ISO and day-first numeric forms are there in every language.
 */
export function dateForms(date: EdtfDate, style: TextStyle): string[] {
  const units = [unitOf(date.start), unitOf(date.end)].filter((unit) => unit !== null)
  return [...new Set(units.flatMap((unit) => unitForms(unit, style)))]
}

function unitForms(unit: DateUnit, style: TextStyle): string[] {
  const { year, month, day } = unit
  const text = unitText(unit, style)
  if (month === undefined) return unit.precision === 'year' ? [text, isoYear(year)] : [text]
  const months = monthForms(year, month, style)
  return day === undefined ? months : [text, ...dayForms(year, month, day, style), ...months]
}

function monthForms(year: number, month: number, style: TextStyle): string[] {
  const named = monthNames(month, style).map((name) => `${name} ${yearText(year, style)}`)
  return [`${isoYear(year)}-${two(month)}`, monthOrDayText({ year, month }, style), ...named]
}

function dayForms(year: number, month: number, day: number, style: TextStyle): string[] {
  const iso = `${isoYear(year)}-${two(month)}-${two(day)}`
  const written = monthOrDayText({ year, month, day }, style)
  const named = monthNames(month, style).flatMap((name) => [
    `${String(day)} ${name} ${yearText(year, style)}`,
    `${name} ${String(day)}, ${yearText(year, style)}`,
    `${name} ${String(day)} ${yearText(year, style)}`,
  ])
  return [iso, written, ...named, ...numericForms(year, month, day)]
}

function numericForms(year: number, month: number, day: number): string[] {
  if (year < 1) return []
  const full = [two(day), two(month), String(year)]
  const short = [String(day), String(month), String(year)]
  return [full.join('.'), full.join('/'), short.join('.'), short.join('/')]
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A month's name in full, as the language shortens it ("Sept"), and in three letters. */
function monthNames(month: number, { language }: TextStyle): string[] {
  const at = sample({ year: 2000, month })
  const long = calendarFormat(language, { month: 'long' }).format(at)
  const short = calendarFormat(language, { month: 'short' }).format(at).replace(/\.$/, '')
  return language.startsWith('en') ? [long, short, long.slice(0, 3)] : [long, short]
}
