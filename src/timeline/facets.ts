import { periodText } from '../dates/period.ts'
import { FACETS, type Facet } from './facet-names.ts'
import type { Entity, Fact, Source } from './types.ts'

/** A thing that facts can be filtered by, with how many of them are about it or rest on it. */
export interface FacetValue {
  readonly id: string
  readonly count: number
  /** Undefined for a status, which has no page. */
  readonly of: Thing | undefined
}

/** What facts differ in, in one respect. */
export interface FacetValues {
  readonly facet: Facet
  /** Most facts first; statuses in their own order. */
  readonly values: readonly FacetValue[]
}

/** More values than this nobody reads through; the search page knows them all. */
const MOST_VALUES = 200

const STATUSES: readonly Fact['status'][] = ['reported', 'claimed', 'announced']

/** Of each facet but status, what a fact has of it. */
const THINGS: Readonly<Record<Exclude<Facet, 'status'>, (fact: Fact) => readonly Thing[]>> = {
  topic: ({ topics }) => topics,
  person: ({ people }) => people,
  organisation: ({ organisations }) => organisations,
  place: ({ places }) => places,
  // A fact may cite two places in one source.
  source: ({ sources }) => [...new Set(sources.map(({ source }) => source))],
}

type Thing = Entity | Source

/** The facets that tell these facts apart: one value that all of them share would not. */
export function facetsOf(facts: readonly Fact[]): FacetValues[] {
  return FACETS.map((facet) => ({
    facet,
    values: facet === 'status' ? statuses(facts) : tally(facts, THINGS[facet]),
  })).filter(({ values: [first, second] }) => second ?? (first && first.count < facts.length))
}

/** What a fact has of a facet, as ids. */
export const valuesOf = (fact: Fact, facet: Facet): string[] =>
  facet === 'status' ? [fact.status] : THINGS[facet](fact).map(({ id }) => id)

/** What a fact can be found by, as `topic:wheat`: each value of each facet that it has. */
export const aboutOf = (fact: Fact): string[] =>
  FACETS.flatMap((facet) => valuesOf(fact, facet).map((id) => `${facet}:${id}`))

/**
 * The day by the end of which a fact was public for certain, as far as the sources show; undefined
 * where they do not.
 */
export function publicDay({ known }: Pick<Fact, 'known'>): string | undefined {
  const latest = known?.latest ?? undefined
  return latest === undefined ? undefined : periodText(latest, 'day')
}

/** The days on which any of these facts became public, in order. */
export function publicDays(facts: readonly Fact[]): string[] {
  const known = facts.filter((fact) => publicDay(fact) !== undefined)
  known.sort((a, b) => (a.known?.latest ?? 0) - (b.known?.latest ?? 0))
  return [...new Set(known.map((fact) => publicDay(fact) ?? ''))]
}

function tally(facts: readonly Fact[], thingsOf: (fact: Fact) => readonly Thing[]): FacetValue[] {
  const counts = new Map<Thing, number>()
  for (const thing of facts.flatMap(thingsOf)) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts]
    .map(([of, count]) => ({ id: of.id, count, of }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_VALUES)
}

function statuses(facts: readonly Fact[]): FacetValue[] {
  const counts = STATUSES.map((id) => ({
    id,
    of: undefined,
    count: facts.filter(({ status }) => status === id).length,
  }))
  return counts.filter(({ count }) => count > 0)
}
