import type { Fact } from '../../timeline/types.ts'
import { valuesOf } from '../../timeline/facets.ts'
import { FACETS, isTableFacet, type FacetRow, type TableFacet } from '../tables/facets.ts'
import { writePlaces } from '../tables/place-codes.ts'

/**
 * What every fact is about, for `/search/facets/<facet>.json`: for each value the facts that have
 * it, by their places in the timeline.
 *
 * Pagefind has filters, but counts them for what it found itself. What we show is narrowed by dates,
 * spans and several phrases as well, which it knows nothing of, so its counts would be wrong. With
 * this table counts are exact, also those that leave out a facet's own choice, and cost no search.
 */
export function facetRows(facts: readonly Fact[]): Record<TableFacet, FacetRow> {
  const rows = FACETS.filter(isTableFacet).map((facet) => {
    const values = (fact: Fact): readonly string[] =>
      facet === 'precision' ? [fact.date.precision] : valuesOf(fact, facet)
    return [facet, listed(facts, values)] as const
  })
  return Object.fromEntries(rows) as unknown as Record<TableFacet, FacetRow>
}

function listed(facts: readonly Fact[], values: (fact: Fact) => readonly string[]): FacetRow {
  const places = new Map<string, number[]>()
  for (const [place, fact] of facts.entries())
    for (const value of new Set(values(fact))) {
      const list = places.get(value)
      if (list) list.push(place)
      else places.set(value, [place])
    }
  return Object.fromEntries([...places].map(([value, list]) => [value, writePlaces(list)]))
}
