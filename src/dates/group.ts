import { anchorUnit, hasSpan, startsOpen } from './units/endpoint.ts'
import { seasonNumber } from './units/season.ts'
import type { DateUnit, EdtfDate, Season } from './units/types.ts'
import { civil } from './units/wall.ts'

/** Where a date stands under a list's headings: under a year, under a part of it. */
export interface DateGroup {
  /** The same for all dates under one heading, and fit for an `id`: `2023`, `2023-01`, `2023-22`. */
  readonly key: string
  /** The year that it stands under; null for a decade or century, which stand before their years. */
  readonly year: number | null
  readonly part: GroupPart
}

export type GroupPart =
  | { readonly kind: 'years'; readonly unit: DateUnit }
  | { readonly kind: 'year' }
  /** What begins in a year of which the month is not known, and may end in another. */
  | { readonly kind: 'from' }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'month'; readonly month: number }

/**
 * The heading that a date stands under. An interval stands at its start; where the start is open,
 * in the month in which the end is over. Dates in the order of `compareDates` never leave a
 * heading and come back to it, so that headings stand in the order of their first facts.
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
