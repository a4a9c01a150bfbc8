import { aboutOf, publicDay } from '../timeline/facets.ts'
import type { Fact } from '../timeline/types.ts'

/** What a fact’s place in a list says of it to the script that filters the list. */
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
