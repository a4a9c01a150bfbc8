import { anchorUnit, hasSpan, startsOpen } from './units/endpoint.ts'
import { seasonNumber } from './units/season.ts'
import type { DateUnit, EdtfDate, Season } from './units/types.ts'
import { civil } from './units/wall.ts'

/** The headings of a date in a list: a year, and a part of the year. */
export interface DateGroup {
  /**
   * The same for all dates under one heading, and usable as an `id`: `2023`, `2023-01`, `2023-22`.
   */
  readonly key: string
  /** Null for a decade or century, which come before their years. */
  readonly year: number | null
  readonly part: GroupPart
}

export type GroupPart =
  | { readonly kind: 'years'; readonly unit: DateUnit }
  | { readonly kind: 'year' }
  /** An interval that begins in a year without a known month. */
  | { readonly kind: 'from' }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'month'; readonly month: number }

/**
 * The group of a date. An interval is grouped by its start; if the start is open, by the month in
 * which the end is over. Dates in the order of `compareDates` never leave a group and come back to
 * it, so groups are in the order of their first facts.
 */
export function groupOf(date: EdtfDate): DateGroup {
  const unit = anchorUnit(date)
  if (startsOpen(date)) return endGroup(unit)
  const { precision, season, year, month } = unit
  if (precision === 'decade' || precision === 'century') return yearsGroup(unit)
  if (season)
    return { key: keyOf(year, seasonNumber(season)), year, part: { kind: 'season', season } }
  if (month !== undefined) return monthGroup(year, month)
  if (hasSpan(date)) return { key: `${keyOf(year)}-from`, year, part: { kind: 'from' } }
  return { key: keyOf(year), year, part: { kind: 'year' } }
}

function endGroup(unit: DateUnit): DateGroup {
  const { year, month } = civil(unit.latest)
  return monthGroup(year, month)
}

function yearsGroup(unit: DateUnit): DateGroup {
  const key = `${String(unit.year)}-${String(civil(unit.latest).year)}`
  return { key, year: null, part: { kind: 'years', unit } }
}

function monthGroup(year: number, month: number): DateGroup {
  return { key: keyOf(year, month), year, part: { kind: 'month', month } }
}

function keyOf(year: number, part?: number): string {
  return part === undefined ? String(year) : `${String(year)}-${String(part).padStart(2, '0')}`
}
