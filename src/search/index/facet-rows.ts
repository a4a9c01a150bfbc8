import type { Fact } from '../../timeline/types.ts'
import { valuesOf } from '../../timeline/facets.ts'
import { FACETS, isTableFacet, type FacetRow, type TableFacet } from '../tables/facets.ts'

/**
 * The tables of the facets, for `/search/facets/<facet>.json`: for each value the facts that have it,
 * by their positions in the timeline.
 *
 * Pagefind’s own filters count what Pagefind has found. A search here is narrowed further by dates,
 * spans and several phrases, which Pagefind does not know, so its counts would be wrong. These tables
 * give exact counts, also of a facet without its own choice, and need no search.
 */
export function facetRows(facts: readonly Fact[]): Record<TableFacet, FacetRow> {
  const rows = FACETS.filter(isTableFacet).map((facet) => {
    const values = (fact: Fact): readonly string[] =>
      facet === 'precision' ? [fact.date.precision] : valuesOf(fact, facet)
    return [facet, facetRow(facts, values)] as const
  })
  return Object.fromEntries(rows) as unknown as Record<TableFacet, FacetRow>
}

function facetRow(facts: readonly Fact[], values: (fact: Fact) => readonly string[]): FacetRow {
  const positions = new Map<string, number[]>()
  for (const [position, fact] of facts.entries())
    for (const value of new Set(values(fact))) {
      const list = positions.get(value)
      if (list) list.push(position)
      else positions.set(value, [position])
    }
  return Object.fromEntries([...positions].map(([value, list]) => [value, stepsOf(list)]))
}

/** The difference of each number from the one before: small numbers compress well. */
const stepsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
