import { calendarOf, type DaySpan } from '../../dates/units/days.ts'
import { FACETS as LISTED } from '../../timeline/facet-names.ts'

/** What results can be narrowed by. Years come from the table of days, all else from tables of its own. */
export const FACETS = [...LISTED, 'precision', 'year'] as const
export type Facet = (typeof FACETS)[number]
export type TableFacet = Exclude<Facet, 'year'>

/**
 * A facet’s values (ids), each with the positions of the facts that have it: the first, then the step
 * from each to the next.
 */
export type FacetRow = Readonly<Record<string, readonly number[]>>

/** For facets, the places of the facts by value. */
export type FacetLists = Readonly<Partial<Record<Facet, ReadonlyMap<string, readonly number[]>>>>

/** Whether a facet has a table of its own, `/search/facets/<facet>.json`. */
export const isTableFacet = (facet: Facet): facet is TableFacet => facet !== 'year'

/** The values that were chosen: any one of a facet’s, and of every facet that has some. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>

/** How many facts each value has; values without any are left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** Longer stretches stand in the year of their first day alone, else one fact would fill a list of years. */
const MOST_YEARS = 100

/** Reads a facet’s table. */
export function readFacet(row: FacetRow): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(row).map(([value, steps]) => [value, sumsOf(steps)]))
}

function sumsOf(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => (sum += step))
}

/** The facts whose time meets each year, by astronomical year. */
export function yearLists(spans: readonly DaySpan[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>()
  for (const [place, span] of spans.entries())
    for (const year of yearsOf(span)) {
      const list = lists.get(String(year))
      if (list) list.push(place)
      else lists.set(String(year), [place])
    }
  return lists
}

/** Astronomical years; that of the one end where the other is open. */
function yearsOf({ earliest, latest }: DaySpan): number[] {
  const first = calendarOf(Number.isFinite(earliest) ? earliest : latest).year
  const count = Number.isFinite(latest - earliest) ? calendarOf(latest).year - first + 1 : 1
  return Array.from({ length: count > MOST_YEARS ? 1 : count }, (_, index) => first + index)
}

/**
 * Which of some facts are left by a choice.
 * @param found places in the timeline
 * @param except a facet whose choice does not count
 */
export function chosen(
  found: readonly number[],
  choice: Choice,
  lists: FacetLists,
  except?: Facet,
): readonly number[] {
  return FACETS.reduce((left, facet) => {
    const values = choice[facet] ?? []
    if (facet === except || values.length === 0) return left
    const having = new Set(values.flatMap((value) => lists[facet]?.get(value) ?? []))
    return left.filter((place) => having.has(place))
  }, found)
}

/**
 * How many of some facts each value of each facet has. A facet’s counts leave its own choice out:
 * they tell what one would get by choosing another value of it too.
 * @param found places in the timeline, before any choice
 */
export function facetCounts(
  found: readonly number[],
  choice: Choice,
  lists: FacetLists,
): FacetCounts {
  const counts = (facet: Facet): ReadonlyMap<string, number> => {
    const left = new Set(chosen(found, choice, lists, facet))
    const counted = [...(lists[facet] ?? [])].map(([value, places]) => {
      return [value, places.filter((place) => left.has(place)).length] as const
    })
    return new Map(counted.filter(([, count]) => count > 0))
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, counts(facet)])) as Record<
    Facet,
    ReadonlyMap<string, number>
  >
}
