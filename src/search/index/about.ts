import type { Entity, Fact } from '../../timeline/types.ts'

/** The people, organisations, places and topics of a fact. */
export function aboutOf({ people, organisations, places, topics }: Fact): Entity[] {
  return [...people, ...organisations, ...places, ...topics]
}
