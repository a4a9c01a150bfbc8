import { groupOf } from '../../dates/group.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import type { Period, PeriodKey, YearPeriod } from '../period-types.ts'
import type { Fact } from '../types.ts'
import type { Years } from '../../dates/decade.ts'
import { keyAt, lengthOf, monthOf, periodPath } from './periods.ts'

/** The positions of periods in their list, by path: every link to a period asks. */
const positions = new WeakMap<object, ReadonlyMap<string, number>>()

/** The period that lists the facts of a year: that year, or its decade or century. */
export function periodOfYear<T>(
  year: number,
  years: readonly YearPeriod<T>[],
): YearPeriod<T> | undefined {
  const known = positions.get(years)
  const index = known ?? new Map(years.map((period, at) => [periodPath(period), at]))
  if (!known) positions.set(years, index)
  const lengths: readonly Years[] = [1, 10, 100]
  const found = lengths.map((length) => index.get(periodPath(keyAt(year, length))))
  return years[found.find((at) => at !== undefined) ?? -1]
}

/** The smallest period with a page that lists facts of a date; undefined if none does. */
export function periodOfDate<T>(
  date: EdtfDate,
  years: readonly YearPeriod<T>[],
): Period<T> | undefined {
  const group = groupOf(date)
  const { year, part } = group
  if (part.kind === 'years') {
    const period = periodOfYear(part.unit.year, years)
    return (period?.years ?? 1) >= lengthOf(part.unit) ? period : undefined
  }
  const whole = year === null ? undefined : periodOfYear(year, years)
  const month = monthOf(group)
  return whole?.months.find((one) => one.month === month) ?? whole
}

/** The smallest period with a page that contains all of these facts. */
export function commonPeriod(
  facts: readonly Fact[],
  years: readonly YearPeriod[],
): Period | undefined {
  const [first, ...rest] = facts.map(({ date }) => periodOfDate(date, years))
  if (!first) return undefined
  if (rest.every((period) => period === first)) return first
  const isSameYear = rest.every((period) => period?.year === first.year)
  return isSameYear ? periodOfYear(first.year, years) : undefined
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
