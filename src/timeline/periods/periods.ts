import { groupOf, type DateGroup } from '../../dates/group.ts'
import type { DateUnit, EdtfDate } from '../../dates/units/types.ts'
import { civil, startOfDay, startOfMonth } from '../../dates/units/wall.ts'
import { isCut, isLarge } from '../paging.ts'
import type { Dated, Period, PeriodKey, YearPeriod } from '../period-types.ts'
import type { Fact } from '../types.ts'
import { firstYearOf, lastYearOf, type Years } from '../../dates/decade.ts'
import { lengthOfPeriods } from './length.ts'

/**
 * The periods that have pages, in order: every year and month with facts. In a large timeline, a
 * century with few facts has one page for all of them, then a decade with few; then a year whose facts
 * fit on one page. Facts dated to a decade or century are in its page, if it has one.
 */
export function periodsOf<T extends Dated>(facts: readonly T[]): YearPeriod<T>[] {
  const isLong = isLarge(facts)
  const years = facts.flatMap(({ date }) => groupOf(date).year ?? [])
  const lengthAt = isLong ? lengthOfPeriods(years) : () => 1 as const
  const periods = new Map<string, { key: PeriodKey; list: T[] }>()
  for (const fact of facts) {
    const key = periodAt(fact.date, lengthAt)
    if (!key) continue
    const path = periodPath(key)
    const period = periods.get(path)
    if (period) period.list.push(fact)
    else periods.set(path, { key, list: [fact] })
  }
  return [...periods.values()].map(({ key: { year, years: length }, list }) => ({
    year,
    month: undefined,
    years: length,
    start: startOfDay(year),
    end: startOfDay(lastYearOf(year, length ?? 1) + 1),
    facts: list,
    months: length !== undefined || (isLong && !isCut(list)) ? [] : monthsOf(year, list),
  }))
}

/** The period without a month that lists facts of a date. */
function periodAt(date: EdtfDate, lengthAt: (year: number) => Years): PeriodKey | undefined {
  const { year, part } = groupOf(date)
  if (year !== null) return keyAt(year, lengthAt(year))
  if (part.kind !== 'years') return undefined
  const length = lengthAt(part.unit.year)
  return length >= lengthOf(part.unit) ? keyAt(part.unit.year, length) : undefined
}

/** The key of the period of this length that a year is in. */
export const keyAt = (year: number, years: Years): PeriodKey => ({
  year: firstYearOf(year, years),
  month: undefined,
  years: years === 1 ? undefined : years,
})

/** The length of a decade or century that a fact is dated to. */
export const lengthOf = ({ precision }: Pick<DateUnit, 'precision'>): Years =>
  precision === 'decade' ? 10 : 100

function monthsOf<T extends Dated>(year: number, facts: readonly T[]): Period<T>[] {
  const months = new Map<number, T[]>()
  for (const fact of facts) {
    const month = monthOf(groupOf(fact.date))
    if (month === undefined) continue
    const list = months.get(month)
    if (list) list.push(fact)
    else months.set(month, [fact])
  }
  return [...months].map(([month, list]) => ({
    year,
    month,
    facts: list,
    start: startOfDay(year, month),
    end: startOfMonth(year, month),
  }))
}

/** The month that a date stands under; undefined if none. */
export const monthOf = ({ part }: DateGroup): number | undefined =>
  part.kind === 'month' ? part.month : undefined

/** Whether the months of a year list its facts, because they are too many for one page. */
export const isByMonth = (period: Period | YearPeriod): period is YearPeriod =>
  'months' in period && period.months.length > 0 && isCut(period.facts)

/** The facts that the page of a period lists itself; of a full year those that are in no month. */
export function listedIn(period: Period | YearPeriod): readonly Fact[] {
  if (!isByMonth(period)) return period.facts
  const inMonths = new Set(period.months.flatMap((month) => month.facts))
  return period.facts.filter((fact) => !inMonths.has(fact))
}

/** Facts that are listed elsewhere but may have happened in a period, in order. */
export function alsoIn(period: Period, facts: readonly Fact[]): Fact[] {
  const own = new Set(period.facts)
  return beyondMonths(facts).filter((fact) => meets(fact.date, period) && !own.has(fact))
}

/** A page shows so many facts that are listed on other pages; the search has the rest. */
const MOST_ALSO = 8

/** Of facts that may have happened in a period, those whose dates say most, in order. */
export function nearestOf(also: readonly Fact[]): Fact[] {
  const lengthOf = ({ date: { earliest, latest } }: Fact): number =>
    earliest === null || latest === null ? Infinity : latest - earliest
  const closest = also.toSorted((a, b) => lengthOf(a) - lengthOf(b) || 0).slice(0, MOST_ALSO)
  const chosen = new Set(closest)
  return also.filter((fact) => chosen.has(fact))
}

const kept = new WeakMap<readonly Fact[], readonly Fact[]>()

/** The facts whose time is not within one month; the others stand under that month alone. */
function beyondMonths(facts: readonly Fact[]): readonly Fact[] {
  const known = kept.get(facts)
  const beyond = known ?? facts.filter(({ date }) => !isInMonth(date))
  if (!known) kept.set(facts, beyond)
  return beyond
}

function isInMonth({ earliest, latest }: EdtfDate): boolean {
  if (earliest === null || latest === null) return false
  const first = civil(earliest)
  const last = civil(latest)
  return first.year === last.year && first.month === last.month
}

function meets({ earliest, latest }: EdtfDate, { start, end }: Period): boolean {
  return (earliest ?? -Infinity) < end && (latest ?? Infinity) >= start
}

/**
 * The path of a period’s page: `2023/`, `2023/01/`, `-0043/`, the decade `114x/`, the century `11xx/`;
 * years of more than four digits as in EDTF level 1, `Y12000/`.
 */
export function periodPath({ year, month, years }: PeriodKey): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  const unknown = years === undefined ? '' : years === 10 ? 'x' : 'xx'
  const far = Math.abs(year) > 9999 ? 'Y' : ''
  const whole = `${far}${year < 0 ? '-' : ''}${digits.slice(0, digits.length - unknown.length)}${unknown}/`
  return month === undefined ? whole : `${whole}${String(month).padStart(2, '0')}/`
}
