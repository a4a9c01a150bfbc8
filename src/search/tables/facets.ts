import { calendarOf, type DaySpan } from '../../dates/units/days.ts'
import { FACETS as LISTED } from '../../timeline/facet-names.ts'

/** The facets of the search. Years come from the table of days, the others from tables of their own. */
export const FACETS = [...LISTED, 'precision', 'year'] as const
export type Facet = (typeof FACETS)[number]
export type TableFacet = Exclude<Facet, 'year'>

/**
 * A facet’s values (ids), each with the positions of the facts that have it: the first, then the step
 * from each to the next.
 */
export type FacetRow = Readonly<Record<string, readonly number[]>>

/** The positions of the facts, by facet and value. */
export type FacetLists = Readonly<Partial<Record<Facet, ReadonlyMap<string, readonly number[]>>>>

/** Whether a facet has a table of its own, `/search/facets/<facet>.json`. */
export const isTableFacet = (facet: Facet): facet is TableFacet => facet !== 'year'

/** The chosen values: a fact must have one of each facet that has any. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>

/** The number of facts of each value; values without facts are left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** A fact of more years counts only in its first, or it would fill the list of years. */
const MAX_YEARS = 100

/** Reads the table of a facet. */
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
  for (const [position, span] of spans.entries())
    for (const year of yearsOf(span)) {
      const list = lists.get(String(year))
      if (list) list.push(position)
      else lists.set(String(year), [position])
    }
  return lists
}

/** The astronomical years of a span; if one end is open, the year of the other. */
function yearsOf({ earliest, latest }: DaySpan): number[] {
  const first = calendarOf(Number.isFinite(earliest) ? earliest : latest).year
  const count = Number.isFinite(latest - earliest) ? calendarOf(latest).year - first + 1 : 1
  return Array.from({ length: count > MAX_YEARS ? 1 : count }, (_, index) => first + index)
}

/**
 * The facts that a choice leaves.
 * @param found positions in the timeline
 * @param except a facet whose choice is ignored
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
    return left.filter((position) => having.has(position))
  }, found)
}

/**
 * Counts the facts of each value of each facet. The counts of a facet ignore its own choice: they show
 * the result of choosing another of its values as well.
 * @param found positions in the timeline, before any choice
 */
export function facetCounts(
  found: readonly number[],
  choice: Choice,
  lists: FacetLists,
): FacetCounts {
  const counts = (facet: Facet): ReadonlyMap<string, number> => {
    const left = new Set(chosen(found, choice, lists, facet))
    const counted = [...(lists[facet] ?? [])].map(([value, positions]) => {
      return [value, positions.filter((position) => left.has(position)).length] as const
    })
    return new Map(counted.filter(([, count]) => count > 0))
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, counts(facet)])) as Record<
    Facet,
    ReadonlyMap<string, number>
  >
}
