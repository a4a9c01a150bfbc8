import { decadeText } from '../dates/text/decade-text.ts'
import { groupOf } from '../dates/group.ts'
import { yearAnchor } from '../timeline/group.ts'
import type { YearGroup } from '../timeline/group-types.ts'
import type { YearPeriod } from '../timeline/period-types.ts'
import { firstYearOf } from '../dates/decade.ts'
import { periodOfDate, periodOfYear } from '../timeline/periods/lookup.ts'
import { periodHref, periodTitle } from './periods.ts'
import type { Words } from './words.ts'

/** How many facts stand under a year or a month. */
export interface Count {
  readonly name: string
  /** A shorter name for narrow windows. */
  readonly short: string | undefined
  readonly count: number
  /** How many of them are certainly of that time; by default all. */
  readonly certain?: number | undefined
  /** The address of the page that lists them, if there is one. */
  readonly address: string | undefined
}

/** A decade with its ten years; or a decade or century that facts are dated to, or that has few. */
export interface Decade {
  readonly name: string
  /** The address of its page, if it has one. */
  readonly address: string | undefined
  /** The number of facts that are in none of its years here. */
  readonly count: number
  /** The ten years of a decade; empty for a century. */
  readonly years: readonly (Count | undefined)[]
}

/** How many facts stand under each year of a list. Decades and centuries are left out. */
export function yearCounts(groups: readonly YearGroup[], years: readonly YearPeriod[]): Count[] {
  return groups.flatMap((group) => (yearOf(group) === null ? [] : [countOf(group, years)]))
}

/**
 * Groups the years of a list by decade, in order; a century with few facts is one row. Years without
 * facts are undefined.
 * @param years the periods with pages
 */
export function decadesOf(
  groups: readonly YearGroup[],
  years: readonly YearPeriod[],
  words: Words,
): Decade[] {
  const decades = new Map<string, Decade>()
  for (const group of groups) {
    const period = periodOf(group, years)
    const century = period?.years === 100 ? period : undefined
    const row = century ? centuryOf(century, words) : decadeOf(group, period, words)
    const { count, years: cells } = decades.get(row.name) ?? row
    const year = yearOf(group)
    const isInCell = !century && year !== null
    decades.set(row.name, {
      ...row,
      count: isInCell ? count : count + group.count,
      years: isInCell ? cells.with(year - firstYearOf(year, 10), countOf(group, years)) : cells,
    })
  }
  return [...decades.values()]
}

const EMPTY_DECADE: readonly undefined[] = Array.from({ length: 10 }, () => undefined)

const centuryOf = (period: YearPeriod, words: Words): Decade => ({
  name: periodTitle(period, words),
  address: periodHref(period),
  count: 0,
  years: [],
})

/** The row of a group, still without its facts. */
function decadeOf(group: YearGroup, period: YearPeriod | undefined, { style }: Words): Decade {
  const first = firstYear(group)
  return {
    name: first === undefined ? group.heading : decadeText(first, style),
    address: period?.years === undefined ? undefined : periodHref(period),
    count: 0,
    years: first === undefined ? [] : EMPTY_DECADE,
  }
}

function countOf(group: YearGroup, years: readonly YearPeriod[]): Count {
  const { heading, count } = group
  const period = periodOf(group, years)
  const date = dateOf(group)
  const anchor = period?.years !== undefined && date ? `#${yearAnchor(groupOf(date))}` : ''
  const address = period && periodHref(period) + anchor
  return { name: heading, short: LAST_TWO.exec(heading)?.[1], count, address }
}

/** Matches the last two digits of a four-digit year, its short name beside its decade. */
const LAST_TWO = /^\p{Nd}{2}(\p{Nd}{2})$/u

const dateOf = ({ groups }: YearGroup) => groups[0]?.runs[0]?.date

const yearOf = (group: YearGroup): number | null => {
  const date = dateOf(group)
  return date ? groupOf(date).year : null
}

/** The period without a month that lists the facts of a group. */
function periodOf(group: YearGroup, years: readonly YearPeriod[]): YearPeriod | undefined {
  const date = dateOf(group)
  const period = date && periodOfDate(date, years)
  return period && periodOfYear(period.year, years)
}

/** The first year of the decade of a year or a decade; undefined for a century. */
function firstYear(group: YearGroup): number | undefined {
  const date = dateOf(group)
  if (!date) return undefined
  const { year, part } = groupOf(date)
  if (year !== null) return firstYearOf(year, 10)
  return part.kind === 'years' && part.unit.precision === 'decade' ? part.unit.year : undefined
}
