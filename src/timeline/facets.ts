import { periodText } from '../dates/period.ts'
import { FACETS, type Facet } from './facet-names.ts'
import { KINDS } from './kind.ts'
import type { Entity, Fact, Source } from './types.ts'

/** A value of a facet, with the number of facts that have it. */
export interface FacetValue {
  readonly id: string
  readonly count: number
  /** Undefined for a status, which has no page. */
  readonly of: Thing | undefined
}

/** A facet with its values. */
export interface FacetValues {
  readonly facet: Facet
  /** Sorted by number of facts; statuses in a fixed order. */
  readonly values: readonly FacetValue[]
  /** Whether there are more values, which fewer facts have. */
  readonly isCut: boolean
}

/** The largest number of values of a facet that a page lists: the most frequent. The search has all. */
const MAX_VALUES = 24

/** The values of a fact, for each facet except status. */
const THINGS: Readonly<Record<Exclude<Facet, 'status'>, (fact: Fact) => readonly Thing[]>> = {
  topic: ({ topics }) => topics,
  person: ({ people }) => people,
  organisation: ({ organisations }) => organisations,
  place: ({ places }) => places,
  // A fact may cite one source twice.
  source: ({ sources }) => [...new Set(sources.map(({ source }) => source))],
}

type Thing = Entity | Source

/** The facets that can narrow these facts. A single value that all of them share cannot. */
export function facetsOf(facts: readonly Fact[]): FacetValues[] {
  return FACETS.map((facet) => ({
    facet,
    values: facet === 'status' ? statuses(facts) : tally(facts, THINGS[facet]),
  }))
    .filter(({ values: [first, second] }) => second ?? (first && first.count < facts.length))
    .map(({ facet, values }) => ({
      facet,
      values: values.slice(0, MAX_VALUES),
      isCut: values.length > MAX_VALUES,
    }))
}

/** The ids of a fact's values of a facet. Those of `status` are the kinds, which part remarks. */
export const valuesOf = (fact: Fact, facet: Facet): string[] =>
  facet === 'status' ? [fact.kind] : THINGS[facet](fact).map(({ id }) => id)

/** The values of a fact in some facets, by default all, as `topic:wheat`. */
export const aboutOf = (fact: Fact, facets: readonly Facet[] = FACETS): string[] =>
  facets.flatMap((facet) => valuesOf(fact, facet).map((id) => `${facet}:${id}`))

/**
 * The day by the end of which a fact was certainly public; undefined if the sources do not show it.
 */
export function publicDay({ known }: Pick<Fact, 'known'>): string | undefined {
  const latest = known?.latest ?? undefined
  return latest === undefined ? undefined : periodText(latest, 'day')
}

/** The days on which these facts became public, in order. */
export function publicDays(facts: readonly Fact[]): string[] {
  const dated = facts.filter((fact) => publicDay(fact) !== undefined)
  dated.sort((a, b) => (a.known?.latest ?? 0) - (b.known?.latest ?? 0))
  return [...new Set(dated.map((fact) => publicDay(fact) ?? ''))]
}

function tally(facts: readonly Fact[], thingsOf: (fact: Fact) => readonly Thing[]): FacetValue[] {
  const counts = new Map<Thing, number>()
  for (const thing of facts.flatMap(thingsOf)) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts]
    .map(([of, count]) => ({ id: of.id, count, of }))
    .sort((a, b) => b.count - a.count)
}

function statuses(facts: readonly Fact[]): FacetValue[] {
  const counts = KINDS.map((id) => ({
    id,
    of: undefined,
    count: facts.filter(({ kind }) => kind === id).length,
  }))
  return counts.filter(({ count }) => count > 0)
}
