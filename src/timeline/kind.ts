import type { Fact } from './types.ts'

/**
 * What a fact is to its readers, in display order. Each kind has a mark, a word and a filter of its
 * own. A remark is a fact that is a saying; the other three are the editors’ `status`.
 */
export const KINDS = ['reported', 'remark', 'claimed', 'announced'] as const
export type FactKind = (typeof KINDS)[number]

/**
 * The kind of a fact. A reported fact with an attribution is a remark, unless it is an occasion: its
 * source vouches for the words, and for nothing that they say.
 * @param isOccasion whether something in another fact was said at it
 */
export function kindOf(
  { status, attribution }: Pick<Fact, 'status' | 'attribution'>,
  isOccasion: boolean,
): FactKind {
  return status === 'reported' && attribution.length > 0 && !isOccasion ? 'remark' : status
}

/** How many facts of each kind there are, without kinds that have none. */
export function countsByKind(facts: readonly Fact[]): { kind: FactKind; count: number }[] {
  return KINDS.map((kind) => ({
    kind,
    count: facts.filter((fact) => fact.kind === kind).length,
  })).filter(({ count }) => count > 0)
}
