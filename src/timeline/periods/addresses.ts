import { groupOf } from '../../dates/group.ts'
import { groupAnchor, yearAnchor } from '../group.ts'
import { firstYearOf } from '../../dates/decade.ts'
import { isLarge } from '../paging.ts'
import type { Dated, PeriodKey, YearPeriod } from '../period-types.ts'
import { periodOfDate, periodOfYear } from './lookup.ts'
import { periodPath, periodsOf } from './periods.ts'
import type { Redirect } from '../redirects.ts'

/**
 * Addresses of periods that have no page of their own, and where they lead: a year or month with facts
 * to the page that lists them, a decade or century to its first page. When facts are added, a period
 * may get a page of its own, and another lose its: so no address of a period with facts ever dies.
 * @param facts in the order of the timeline
 */
export function periodForwards<T extends Dated>(
  facts: readonly T[],
  years: readonly YearPeriod<T>[],
): Redirect[] {
  if (!isLarge(facts)) return []
  const pages = new Set(years.flatMap((year) => [year, ...year.months].map(periodPath)))
  const forwards = new Map<string, string>()
  const add = (key: PeriodKey, to: string): void => {
    const from = periodPath(key)
    if (!pages.has(from) && !forwards.has(from)) forwards.set(from, to)
  }
  for (const { date } of facts) {
    const group = groupOf(date)
    const { year, part } = group
    const page = periodOfDate(date, years)
    if (year === null || !page) continue
    const path = periodPath(page)
    add({ year, month: undefined }, `${path}#${yearAnchor(group)}`)
    if (part.kind === 'month') add({ year, month: part.month }, `${path}#${groupAnchor(group)}`)
    const whole = periodOfYear(year, years) ?? page
    for (const length of [10, 100] as const)
      add({ year: firstYearOf(year, length), month: undefined, years: length }, periodPath(whole))
  }
  return [...forwards].map(([from, to]) => ({ from, to }))
}

/** The paths of all periods of these facts, whether they have pages or lead to some. */
export function periodAddresses(facts: readonly Dated[]): string[] {
  const years = periodsOf(facts)
  return [
    ...years.flatMap((year) => [year, ...year.months].map(periodPath)),
    ...periodForwards(facts, years).map(({ from }) => from),
  ]
}
