import { groupOf, type DateGroup } from '../dates/group.ts'
import type { EdtfDate } from '../dates/units/types.ts'
import { civil, isoYear, startOfDay, startOfMonth } from '../dates/units/wall.ts'
import { isCut } from './paging.ts'
import type { Fact } from './types.ts'

/** A year or a month that has a page of its own. */
export interface Period {
  readonly year: number
  /** 1–12; undefined for a year. */
  readonly month: number | undefined
  /** Its first second on the wall clock, and the first second after it. */
  readonly start: number
  readonly end: number
  /** In order. */
  readonly facts: readonly Fact[]
}

/** A year with its months that have facts. */
export interface YearPeriod extends Period {
  readonly months: readonly Period[]
}

/** The largest number of facts that one page lists. */
const MAX_LISTED = 200

/** Whether these facts are too many for one page. */
export const isLarge = (facts: readonly Fact[]): boolean => facts.length > MAX_LISTED

/** Every year and month with facts, in order. Facts dated to a decade are in none. */
export function periodsOf(facts: readonly Fact[]): YearPeriod[] {
  const years = new Map<number, Fact[]>()
  for (const fact of facts) {
    const { year } = groupOf(fact.date)
    if (year === null) continue
    const list = years.get(year)
    if (list) list.push(fact)
    else years.set(year, [fact])
  }
  return [...years].map(([year, list]) => ({
    year,
    month: undefined,
    start: startOfDay(year),
    end: startOfDay(year + 1),
    facts: list,
    months: monthsOf(year, list),
  }))
}

function monthsOf(year: number, facts: readonly Fact[]): Period[] {
  const months = new Map<number, Fact[]>()
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

const monthOf = ({ part }: DateGroup): number | undefined =>
  part.kind === 'month' ? part.month : undefined

/** A period without its facts. */
export type PeriodKey = Pick<Period, 'year' | 'month'>

/** The smallest period with a page that contains all of these facts. */
export function commonPeriod(facts: readonly Fact[]): PeriodKey | undefined {
  const [first, ...rest] = facts.map(({ date }) => groupOf(date))
  const year = first?.year ?? null
  if (!first || year === null) return undefined
  if (rest.some((group) => group.year !== year)) return undefined
  const month = monthOf(first)
  const isOneMonth = rest.every((group) => monthOf(group) === month)
  return { year, month: isOneMonth ? month : undefined }
}

/** The years or months with pages right before and after one. */
export function neighboursOf(
  { year, month }: PeriodKey,
  years: readonly YearPeriod[],
): { previous: Period | undefined; next: Period | undefined } {
  const periods: readonly Period[] =
    month === undefined ? years : years.flatMap(({ months }) => months)
  const index = periods.findIndex((period) => period.year === year && period.month === month)
  return { previous: periods[index - 1], next: periods[index + 1] }
}

/** Whether the months of a year list its facts, because they are too many for one page. */
export const isByMonth = (period: Period): boolean =>
  period.month === undefined && isCut(period.facts)

/** The facts that the page of a period lists itself; of a full year those that are in no month. */
export function listedIn(period: Period | YearPeriod): readonly Fact[] {
  if (!isByMonth(period) || !('months' in period)) return period.facts
  const inMonths = new Set(period.months.flatMap((month) => month.facts))
  return period.facts.filter((fact) => !inMonths.has(fact))
}

/** Facts that are listed elsewhere but may have happened in a period, in order. */
export function alsoIn(period: Period, facts: readonly Fact[]): Fact[] {
  const own = new Set(period.facts)
  return beyondMonths(facts).filter((fact) => meets(fact.date, period) && !own.has(fact))
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

/** How many facts of a period are dated within it; the others are also possible before or after. */
export const datedWithin = ({
  facts,
  start,
  end,
}: Pick<Period, 'facts' | 'start' | 'end'>): number =>
  facts.filter(({ date: { earliest, latest } }) => {
    return earliest !== null && earliest >= start && latest !== null && latest < end
  }).length

function meets({ earliest, latest }: EdtfDate, { start, end }: Period): boolean {
  return (earliest ?? -Infinity) < end && (latest ?? Infinity) >= start
}

/**
 * The path of a period’s page: `2023/`, `2023/01/`, `-0043/`; years of more than four digits as in
 * EDTF level 1, `Y12000/`.
 */
export function periodPath({ year, month }: PeriodKey): string {
  const years = Math.abs(year) > 9999 ? `Y${String(year)}` : edtfYear(year)
  return month === undefined ? `${years}/` : `${years}/${String(month).padStart(2, '0')}/`
}

const edtfYear = (year: number): string => (year < 0 ? `-${isoYear(-year)}` : isoYear(year))
