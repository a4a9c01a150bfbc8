import { readPeriod } from '../../dates/period.ts'
import { entries, type FilterState } from './state.ts'

/** What a fact is filtered by. */
export interface Filterable {
  /** `topic:wheat`, `status:claimed` and so on. */
  readonly about: readonly string[]
  /** The bounds of its date, in seconds on the wall clock; an open end is infinite. */
  readonly earliest: number
  readonly latest: number
  /** The last second of the day on which it became public; undefined if that day is unknown. */
  readonly known: number | undefined
}

/** The result of filtering. Facts are given by their index in the list. */
export interface Matches {
  /** The facts that are shown. */
  readonly shown: ReadonlySet<number>
  /** The shown facts for which it is unknown whether they were public on the chosen day. */
  readonly unsure: ReadonlySet<number>
  /**
   * How many facts each value would show, given the choices in the other facets: `topic:wheat` → 3.
   */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Matches facts with filters: a fact needs one chosen value in every facet, and must fit the span
 * and the day.
 */
export function matchFacts<F extends string>(
  facts: readonly Filterable[],
  state: FilterState<F>,
): Matches {
  const fits = timeTest(state)
  const wanted = entries(state)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => ({ facet, values: values.map((value) => `${facet}:${value}`) }))
  const shown = new Set<number>()
  const unsure = new Set<number>()
  const counts = new Map<string, number>()
  for (const [index, fact] of facts.entries()) {
    if (!fits(fact)) continue
    const failed = wanted.filter(({ values }) => !values.some((one) => fact.about.includes(one)))
    // A facet’s counts ignore its own choice: they say what choosing more of its values would add.
    const [first] = failed
    const counted = failed.length === 0 ? '' : failed.length === 1 ? `${first?.facet}:` : undefined
    if (counted !== undefined) countUp(counts, fact, counted)
    if (failed.length > 0) continue
    shown.add(index)
    if (state.known !== undefined && fact.known === undefined) unsure.add(index)
  }
  return { shown, unsure, counts }
}

/** A fact fits a span if any moment of its date may lie in it. */
function timeTest<F extends string>({
  from,
  to,
  known,
}: FilterState<F>): (fact: Filterable) => boolean {
  const start = readPeriod(from ?? '')?.earliest ?? -Infinity
  const end = readPeriod(to ?? '')?.latest ?? Infinity
  const day = readPeriod(known ?? '')?.latest ?? Infinity
  return (fact) => fact.earliest <= end && fact.latest >= start && (fact.known ?? -Infinity) <= day
}

function countUp(counts: Map<string, number>, { about }: Filterable, prefix: string): void {
  for (const value of about)
    if (value.startsWith(prefix)) counts.set(value, (counts.get(value) ?? 0) + 1)
}
