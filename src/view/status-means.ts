import { sayingsOf, verbOf } from '../timeline/sayings.ts'
import type { Fact } from '../timeline/types.ts'
import type { Words } from './words.ts'

/**
 * Explains a fact’s status. If a source only relays words, it vouches just for their having been
 * said; and hoping for something does not mean announcing it.
 */
export function statusMeans(fact: Fact, { fact: words }: Pick<Words, 'fact'>): string {
  const verbs = sayingsOf(fact).map((saying) => verbOf(fact, saying))
  const isHope = verbs.length > 0 && verbs.every((verb) => verb === 'hoped')
  return words.statusMeans[isHope ? 'hoped' : fact.kind]
}
