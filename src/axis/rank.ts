import type { Fact } from '../timeline/types.ts'

/** The order in which marks get names: what happened before what was said. */
const ORDER = ['reported', 'claimed', 'announced', 'remark'] as const

/** How early a fact gets its name: the lower, the earlier. */
export const rankOf = ({ key, kind }: Fact): number => (key ? 0 : 1 + ORDER.indexOf(kind))

/** The fact that several are called by: the first of the highest rank. */
export function foremost([first, ...others]: readonly [Fact, ...Fact[]]): Fact {
  return others.reduce((best, fact) => (rankOf(fact) < rankOf(best) ? fact : best), first)
}
