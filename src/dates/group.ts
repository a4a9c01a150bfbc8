import { anchorUnit, startsOpen } from './endpoint.ts'
import { compareKeys } from './keys.ts'
import { seasonNumber } from './season.ts'
import type { DateUnit, EdtfDate, Season } from './types.ts'
import { civil } from './wall.ts'

/** Where a date stands under a list's headings: under a year, under a part of it. */
export interface DateGroup {
  /** The same for all dates under one heading, and fit for an `id`: `2023`, `2023-01`, `2023-22`. */
  readonly key: string
  /** The year that it stands under; null for a decade or century, which stand before their years. */
  readonly year: number | null
  readonly part: GroupPart
  /** What is said above the date itself, within its month: "Sometime in …", "By …". */
  readonly label: GroupLabel | null
  /** Where the heading stands among others; see `compareGroups`. */
  readonly order: readonly number[]
}

export type GroupPart =
  | { readonly kind: 'years'; readonly unit: DateUnit }
  | { readonly kind: 'year' }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'month'; readonly month: number }

export type GroupLabel =
  { readonly kind: 'sometime' } | { readonly kind: 'by'; readonly unit: DateUnit }

/**
 * The heading that a date stands under. An interval stands at its start; where the start is open,
 * in the month in which the end is over.
 */
export function groupOf(date: EdtfDate): DateGroup {
  const unit = anchorUnit(date)
  if (startsOpen(date)) return endGroup(unit)
  if (unit.precision === 'decade' || unit.precision === 'century') return yearsGroup(unit)
  if (unit.season) return seasonGroup(unit, unit.season)
  if (unit.month === undefined) return yearGroup(unit.year)
  return monthGroup(unit.year, unit.month, unit.day === undefined ? { kind: 'sometime' } : null)
}

function endGroup(unit: DateUnit): DateGroup {
  const { year, month } = civil(unit.latest)
  return monthGroup(year, month, { kind: 'by', unit })
}

// Numbers of the parts of a year: its months are 1 to 12, and seasons stand before them.
const CENTURY = -3
const DECADE = -2
const WHOLE_YEAR = -1
const SEASONS = 0

function yearsGroup(unit: DateUnit): DateGroup {
  const part = { kind: 'years', unit } as const
  const key = `${String(unit.year)}-${String(civil(unit.latest).year)}`
  const place = unit.precision === 'century' ? CENTURY : DECADE
  return { key, year: null, part, label: null, order: [unit.year, place, 0] }
}

function yearGroup(year: number): DateGroup {
  const order = [year, WHOLE_YEAR, 0]
  return { key: keyOf(year), year, part: { kind: 'year' }, label: null, order }
}

function seasonGroup({ year, earliest }: DateUnit, season: Season): DateGroup {
  const part = { kind: 'season', season } as const
  const key = keyOf(year, seasonNumber(season))
  return { key, year, part, label: null, order: [year, SEASONS, earliest] }
}

function monthGroup(year: number, month: number, label: GroupLabel | null): DateGroup {
  const part = { kind: 'month', month } as const
  return { key: keyOf(year, month), year, part, label, order: [year, month, 0] }
}

function keyOf(year: number, part?: number): string {
  return part === undefined ? String(year) : `${String(year)}-${String(part).padStart(2, '0')}`
}

/**
 * The order of headings, as architecture.md has it: a decade or century before its first year,
 * then in each year what is dated to the year alone, then seasons, then months. Under one heading
 * `compareDates` decides: month-only facts come first, and "By 27 January" where that day is over.
 */
export const compareGroups = (a: DateGroup, b: DateGroup): number => compareKeys(a.order, b.order)
