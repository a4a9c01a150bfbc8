import { monthOrDayText, yearText } from '../dates/text/calendar-text.ts'
import { capital, partHeading } from '../dates/text/heading.ts'
import { yearsText } from '../dates/text/unit-text.ts'
import { groupOf } from '../dates/group.ts'
import { periodText } from '../dates/period.ts'
import type { WallSeconds } from '../dates/units/types.ts'
import { civil, startOfDay } from '../dates/units/wall.ts'
import { pagePath, pagesOf, type ListPage } from '../timeline/paging.ts'
import type { Period, PeriodKey, YearPeriod } from '../timeline/period-types.ts'
import { lastYearOf } from '../dates/decade.ts'
import { commonPeriod, periodOfDate, periodOfYear } from '../timeline/periods/lookup.ts'
import { listedIn, periodPath } from '../timeline/periods/periods.ts'
import type { Fact } from '../timeline/types.ts'
import { factAnchor, factHref, href } from './href.ts'
import { searchWith } from './search-address.ts'
import type { Words } from './words.ts'

/** Gives the address of the page that lists the facts of a year or month; undefined if there is none. */
export type PageOfPeriod = (key: PeriodKey) => string | undefined

/** The address of the page of a period, which must have one. */
export const periodHref = (key: PeriodKey): string => href(periodPath(key))

/** Gives the addresses of periods with pages; of a year with few facts around it, of its decade or century. */
export function pagesOfPeriods(years: readonly YearPeriod[]): PageOfPeriod {
  return (key) => {
    const whole = periodOfYear(key.year, years)
    const period =
      key.month === undefined ? whole : whole?.months.find(({ month }) => month === key.month)
    return period && periodHref(period)
  }
}

/**
 * The link of several facts that share a mark on an axis: to the first of them in the page’s list.
 */
export const linkToFirstFact = ([first]: readonly Fact[]): string =>
  first ? `#${encodeURIComponent(factAnchor(first))}` : ''

/**
 * The link of several facts that share a mark on an axis: to the page of the smallest period that they
 * have in common, unless the reader is already there.
 * @param years the periods with pages
 * @param here the period of the page that has the axis, if it is the page of one
 * @param otherwise gives the link when there is no such page
 */
export function linkToPeriod(
  years: readonly YearPeriod[],
  here?: Pick<Period, 'start' | 'end'>,
  otherwise: (facts: readonly Fact[]) => string = linkToFirstFact,
): (facts: readonly Fact[]) => string {
  const lengthOf = ({ start, end }: Pick<Period, 'start' | 'end'>): number => end - start
  return (facts) => {
    const period = commonPeriod(facts, years)
    const isNearer = period && (!here || lengthOf(period) < lengthOf(here))
    return isNearer ? placeIn(period, facts) : otherwise(facts)
  }
}

/** The first of some facts in the list of a period; the whole page if its list has not that fact. */
function placeIn(period: Period, facts: readonly Fact[]): string {
  const path = periodPath(period)
  return placeInPages(pagesOf(listedIn(period)), path, facts) ?? href(path)
}

/** The address of the first of some facts in a list that may be cut; undefined if it is not in it. */
export function placeInPages(
  pages: readonly ListPage<Fact>[],
  path: string,
  facts: readonly Fact[],
): string | undefined {
  const [first] = facts
  const page = first && pages.find(({ items }) => items.includes(first))
  return page && href(pagePath(path, page)) + linkToFirstFact(facts)
}

/**
 * The link of facts on a page that does not list them: to the first one in the list of its period, or
 * to the fact itself if no period lists it.
 */
export function linkToList(years: readonly YearPeriod[]): (facts: readonly Fact[]) => string {
  return (facts) => {
    const [first] = facts
    const period = first && periodOfDate(first.date, years)
    return period ? placeIn(period, facts) : first ? factHref(first) : href()
  }
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

/** The name of a period within a sentence: “2023”, “January 2023”, “44 BC”, “the 1930s”. */
export function periodName({ year, month, years }: PeriodKey, { style }: Words): string {
  if (month !== undefined) return monthOrDayText({ year, month }, style)
  if (years === undefined) return yearText(year, style)
  const precision = years === 10 ? 'decade' : 'century'
  const latest = startOfDay(lastYearOf(year, years) + 1) - 1
  return yearsText({ precision, year, latest }, style)
}

/** The same as a heading: “The 1930s”. */
export const periodTitle = (key: PeriodKey, words: Words): string =>
  capital(periodName(key, words), words.style)

/** The name of a day: “7 February 2023”. */
export const dayName = (day: WallSeconds, { style }: Words): string =>
  monthOrDayText(civil(day), { ...style, nonBreaking: true })

/** The address of a search for all facts that may have happened within a period. */
export function searchOf({ start, end, month }: Period): string {
  const unit = month === undefined ? 'year' : 'month'
  return searchWith({ from: periodText(start, unit), to: periodText(end - 1, unit) })
}
