import type { Attribution, Entity, Fact } from './types.ts'

/** One or more speakers who said it in the same way at the same time. */
export interface Saying extends Omit<Attribution, 'by'> {
  readonly speakers: readonly Entity[]
}

/** A fact’s attributions. Those that differ only in the speaker are joined. */
export function sayingsOf({ attribution }: Pick<Fact, 'attribution'>): Saying[] {
  const sayings: (Saying & { speakers: Entity[] })[] = []
  for (const { by, ...how } of attribution) {
    const same = sayings.find((saying) => keyOf(saying) === keyOf(how))
    if (same) same.speakers.push(by)
    else sayings.push({ ...how, speakers: [by] })
  }
  return sayings
}

/** The key of the words for “said by”. */
export type SayingVerb =
  'occasion' | 'reported' | 'claimed' | 'toCome' | NonNullable<Attribution['manner']>

/** The verb of a saying: its manner, otherwise the verb for the fact’s status. */
export function verbOf(fact: Pick<Fact, 'status' | 'saidHere'>, saying: Saying): SayingVerb {
  if (saying.manner) return saying.manner
  if (fact.status === 'announced') return 'toCome'
  if (fact.status === 'reported' && fact.saidHere.length > 0) return 'occasion'
  return fact.status
}

function keyOf({ on, at, context, manner }: Omit<Attribution, 'by'>): string {
  return JSON.stringify([on?.edtf, at?.id, context, manner])
}
