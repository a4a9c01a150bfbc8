import { sayingsOf, verbOf } from '../timeline/sayings.ts'
import type { Fact } from '../timeline/types.ts'
import type { Words } from './words.ts'

/**
 * What a fact’s status means of it. Of words that a source relays it vouches for no more than that
 * they were said, and who hopes for something does not say that it will come.
 */
export function statusMeans(fact: Fact, { fact: words }: Pick<Words, 'fact'>): string {
  const verbs = sayingsOf(fact).map((saying) => verbOf(fact, saying))
  const isAll = (verb: string): boolean => verbs.length > 0 && verbs.every((one) => one === verb)
  if (isAll('hoped')) return words.statusMeans.hoped
  return words.statusMeans[isAll('reported') ? 'said' : fact.status]
}
