import type { Entity, Fact } from '../../timeline/types.ts'

/** Everybody and everything that a fact is about. */
export function aboutOf({ people, organisations, places, topics }: Fact): Entity[] {
  return [...people, ...organisations, ...places, ...topics]
}
