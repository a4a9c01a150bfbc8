import { monthOrDayText, yearText } from '../dates/text/calendar-text.ts'
import { groupOf } from '../dates/group.ts'
import { periodText } from '../dates/period.ts'
import {
  commonPeriod,
  periodPath,
  type Period,
  type PeriodKey,
  type YearPeriod,
} from '../timeline/periods.ts'
import type { Fact } from '../timeline/types.ts'
import { factAnchor, factHref, href } from './href.ts'
import type { Words } from './words.ts'

/** The address of a year’s or month’s page; undefined where nothing is dated to it. */
export type PageOfPeriod = (key: PeriodKey) => string | undefined

/** The address of the page of a period that has one. */
export const periodHref = (key: PeriodKey): string => href(periodPath(key))

/** Knows which periods have pages. */
export function pagesOfPeriods(years: readonly YearPeriod[]): PageOfPeriod {
  const pages = new Map(years.map(({ year, months }) => [year, months.map(({ month }) => month)]))
  return (key) => {
    const months = pages.get(key.year)
    const hasPage = key.month === undefined ? months : months?.includes(key.month)
    return hasPage ? periodHref(key) : undefined
  }
}

/** Facts in one place of an axis lead to the first of them in the list of their page. */
export const toTheFirst = ([first]: readonly Fact[]): string =>
  first ? `#${encodeURIComponent(factAnchor(first))}` : ''

/**
 * Facts in one place of an axis lead nearer: to the page of the month or year that they all stand
 * under, unless it is where the reader is.
 * @param here the period whose page this is, if it is one
 * @param otherwise where they lead when there is no nearer page
 */
export function nearer(
  here: PeriodKey | undefined,
  otherwise: (facts: readonly Fact[]) => string = toTheFirst,
): (facts: readonly Fact[]) => string {
  return (facts) => {
    const period = commonPeriod(facts)
    const isNearer = period && (!here || (here.month === undefined && period.month !== undefined))
    return isNearer ? periodHref(period) + toTheFirst(facts) : otherwise(facts)
  }
}

/** Where a page has no list of all facts, a fact of each place leads on. */
export function toAPage(facts: readonly Fact[]): string {
  const [first] = facts
  if (!first) return href()
  const { year } = groupOf(first.date)
  return year === null ? factHref(first) : periodHref({ year, month: undefined })
}

/** What a period is called: “2023”, “January 2023”, “44 BC”. */
export function periodName({ year, month }: PeriodKey, { style }: Words): string {
  return month === undefined ? yearText(year, style) : monthOrDayText({ year, month }, style)
}

/** The search for all facts whose time may have been within a period. */
export function searchOf({ start, end, month }: Period): string {
  const unit = month === undefined ? 'year' : 'month'
  const [from, to] = [periodText(start, unit), periodText(end - 1, unit)]
  return href(`search/?${new URLSearchParams({ from, to }).toString()}`)
}
