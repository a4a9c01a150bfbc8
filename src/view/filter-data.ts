import type { Facet } from '../timeline/facet-names.ts'
import { aboutOf, publicDay } from '../timeline/facets.ts'
import type { Fact } from '../timeline/types.ts'

/**
 * The attributes of a fact’s list item, from which the script filters the list.
 * @param facets those by which the page filters
 */
export function filterData(
  fact: Fact,
  facets: readonly Facet[],
): Record<`data-${string}`, string | undefined> {
  const { earliest, latest } = fact.date
  return {
    'data-fact': fact.id,
    'data-about': aboutOf(fact, facets).join(' '),
    'data-earliest': String(earliest ?? ''),
    'data-latest': String(latest ?? ''),
    'data-known': publicDay(fact),
  }
}
