import { aboutOf, publicDay } from '../timeline/facets.ts'
import type { Fact } from '../timeline/types.ts'

/** The attributes of a fact’s list item, from which the script filters the list. */
export function filterData(fact: Fact): Record<`data-${string}`, string | undefined> {
  const { earliest, latest } = fact.date
  return {
    'data-fact': fact.id,
    'data-about': aboutOf(fact).join(' '),
    'data-earliest': String(earliest ?? ''),
    'data-latest': String(latest ?? ''),
    'data-known': publicDay(fact),
  }
}
