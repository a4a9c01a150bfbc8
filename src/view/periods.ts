import { monthOrDayText, yearText } from '../dates/text/calendar-text.ts'
import { partHeading } from '../dates/text/heading.ts'
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

/** Gives the address of a year’s or month’s page; undefined if no fact is dated to it. */
export type PageOfPeriod = (key: PeriodKey) => string | undefined

/** The address of the page of a period, which must have one. */
export const periodHref = (key: PeriodKey): string => href(periodPath(key))

/** Gives the addresses of those years and months that have pages. */
export function pagesOfPeriods(years: readonly YearPeriod[]): PageOfPeriod {
  const pages = new Map(years.map(({ year, months }) => [year, months.map(({ month }) => month)]))
  return (key) => {
    const months = pages.get(key.year)
    const hasPage = key.month === undefined ? months : months?.includes(key.month)
    return hasPage ? periodHref(key) : undefined
  }
}

/**
 * The link of several facts that share a mark on an axis: to the first of them in the page’s list.
 */
export const linkToFirstFact = ([first]: readonly Fact[]): string =>
  first ? `#${encodeURIComponent(factAnchor(first))}` : ''

/**
 * The link of several facts that share a mark on an axis: to the page of the month or year that
 * they have in common, unless the reader is already there.
 * @param here the period of the page that has the axis, if it is the page of one
 * @param otherwise gives the link when there is no such page
 */
export function linkToPeriod(
  here: PeriodKey | undefined,
  otherwise: (facts: readonly Fact[]) => string = linkToFirstFact,
): (facts: readonly Fact[]) => string {
  return (facts) => {
    const period = commonPeriod(facts)
    const isNearer = period && (!here || (here.month === undefined && period.month !== undefined))
    return isNearer ? periodHref(period) + linkToFirstFact(facts) : otherwise(facts)
  }
}

/**
 * The link of facts on a page without a list: to the page of the first one’s year, or to the fact
 * itself if it has no year.
 */
export function linkToYearPage(facts: readonly Fact[]): string {
  const [first] = facts
  if (!first) return href()
  const { year } = groupOf(first.date)
  return year === null ? factHref(first) : periodHref({ year, month: undefined })
}

/**
 * Says how many facts of a year are in none of its months, and under which headings they stand: “2
 * more stand under “Summer 2023”.” Undefined if there are none.
 */
export function besideMonths(
  { facts, months }: YearPeriod,
  { fact, period, say, style }: Words,
): string | undefined {
  const inMonths = new Set(months.flatMap((month) => month.facts))
  const others = facts.filter((one) => !inMonths.has(one))
  if (others.length === 0) return undefined
  const headings = new Set(others.map(({ date }) => partHeading(groupOf(date), style)))
  const quoted = [...headings].map((words) => say(fact.wording, { words }))
  const groups = new Intl.ListFormat(style.language).format(quoted)
  return say(period.underOthers, { count: others.length, groups })
}

/** The name of a period: “2023”, “January 2023”, “44 BC”. */
export function periodName({ year, month }: PeriodKey, { style }: Words): string {
  return month === undefined ? yearText(year, style) : monthOrDayText({ year, month }, style)
}

/** The address of a search for all facts that may have happened within a period. */
export function searchOf({ start, end, month }: Period): string {
  const unit = month === undefined ? 'year' : 'month'
  const from = periodText(start, unit)
  const to = periodText(end - 1, unit)
  return href(`search/?${new URLSearchParams({ from, to }).toString()}`)
}
