import { decadeText } from '../dates/text/decade-text.ts'
import { groupOf } from '../dates/group.ts'
import type { YearGroup } from '../timeline/group-types.ts'
import { periodHref } from './periods.ts'
import type { Words } from './words.ts'

/** How many facts stand under a year or a month. */
export interface Count {
  readonly name: string
  /** A shorter name for narrow windows. */
  readonly short: string | undefined
  readonly count: number
  /** The address of its page, if it has one. */
  readonly address: string | undefined
}

/** A decade with its ten years; or a decade or century that facts are dated to as such. */
export interface Decade {
  readonly name: string
  /** The number of facts dated to the decade or century itself. */
  readonly count: number
  /** The ten years of a decade; empty for a century. */
  readonly years: readonly (Count | undefined)[]
}

/** How many facts stand under each year of a list. Decades and centuries are left out. */
export function yearCounts(years: readonly YearGroup[]): Count[] {
  return years.flatMap((group) => {
    const year = yearOf(group)
    return typeof year === 'number' ? [countOf(group, year)] : []
  })
}

/** Groups the years of a list by decade, in order. Years without facts are undefined. */
export function decadesOf(groups: readonly YearGroup[], { style }: Words): Decade[] {
  const decades = new Map<string, Decade>()
  for (const group of groups) {
    const year = yearOf(group)
    const first = firstYear(group)
    const name = first === undefined ? group.heading : decadeText(first, style)
    const { count, years } = decades.get(name) ?? {
      count: 0,
      years: first === undefined ? [] : EMPTY_DECADE,
    }
    const own = typeof year === 'number' ? countOf(group, year) : undefined
    decades.set(name, {
      name,
      count: own ? count : count + group.count,
      years: years.map((existing, index) =>
        own && year === (first ?? 0) + index ? own : existing,
      ),
    })
  }
  return [...decades.values()]
}

const EMPTY_DECADE: readonly undefined[] = Array.from({ length: 10 }, () => undefined)

function countOf({ heading, count }: YearGroup, year: number): Count {
  const address = periodHref({ year, month: undefined })
  return { name: heading, short: LAST_TWO.exec(heading)?.[1], count, address }
}

/** Matches the last two digits of a four-digit year, its short name beside its decade. */
const LAST_TWO = /^\p{Nd}{2}(\p{Nd}{2})$/u

function groupOfFirst({ groups }: YearGroup): ReturnType<typeof groupOf> | undefined {
  const first = groups[0]?.runs[0]
  return first && groupOf(first.date)
}

const yearOf = (group: YearGroup): number | null | undefined => groupOfFirst(group)?.year

/** The first year of the decade of a year or a decade; undefined for a century. */
function firstYear(years: YearGroup): number | undefined {
  const group = groupOfFirst(years)
  if (!group) return undefined
  const { year, part } = group
  if (year !== null) return Math.floor(year / 10) * 10
  return part.kind === 'years' && part.unit.precision === 'decade' ? part.unit.year : undefined
}
