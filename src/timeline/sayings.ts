import type { EdtfDate } from '../dates/units/types.ts'
import { earliestOf } from './earliest.ts'
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

/** When it was first said, as far as its attributions are dated. */
export function firstSaid({ attribution }: Pick<Fact, 'attribution'>): EdtfDate | undefined {
  return earliestOf(attribution.flatMap(({ on }) => on ?? []))
}

/** The key of the words for “said by”. */
export type SayingVerb =
  'occasion' | 'remark' | 'claimed' | 'toCome' | NonNullable<Attribution['manner']>

/** The verb of a saying: its manner, otherwise the verb for the fact’s kind. */
export function verbOf({ kind }: Pick<Fact, 'kind'>, saying: Saying): SayingVerb {
  if (saying.manner) return saying.manner
  if (kind === 'announced') return 'toCome'
  // A reported fact with speakers that is no remark is the occasion at which they spoke.
  return kind === 'reported' ? 'occasion' : kind
}

function keyOf({ on, at, inferred, context, manner }: Omit<Attribution, 'by'>): string {
  return JSON.stringify([on?.edtf, at?.id, inferred, context, manner])
}
