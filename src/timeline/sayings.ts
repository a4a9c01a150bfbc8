import type { Attribution, Entity, Fact } from './types.ts'

/** What several speakers said in one way, at one time, is told once. */
export interface Saying extends Omit<Attribution, 'by'> {
  readonly speakers: readonly Entity[]
}

/** A fact’s attributions, those that differ in their speaker alone put together. */
export function sayingsOf({ attribution }: Pick<Fact, 'attribution'>): Saying[] {
  const sayings: (Saying & { speakers: Entity[] })[] = []
  for (const { by, ...how } of attribution) {
    const alike = sayings.find((saying) => keyOf(saying) === keyOf(how))
    if (alike) alike.speakers.push(by)
    else sayings.push({ ...how, speakers: [by] })
  }
  return sayings
}

/** Which of the words for “said by” fits. */
export type SayingVerb =
  'occasion' | 'reported' | 'claimed' | 'toCome' | NonNullable<Attribution['manner']>

/** How a saying is introduced: by its manner, else by the fact’s status. */
export function verbOf(fact: Pick<Fact, 'status' | 'saidHere'>, saying: Saying): SayingVerb {
  if (saying.manner) return saying.manner
  if (fact.status === 'announced') return 'toCome'
  if (fact.status === 'reported' && fact.saidHere.length > 0) return 'occasion'
  return fact.status
}

function keyOf({ on, at, context, manner }: Omit<Attribution, 'by'>): string {
  return JSON.stringify([on?.edtf, at?.id, context, manner])
}
