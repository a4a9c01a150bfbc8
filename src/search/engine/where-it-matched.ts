import { isFoundIn, type MarkedPassage, type PassageKind } from './passages.ts'

/** Metadata that is searched beside a fact’s texts: see src/search/index/fact-record.ts. */
const SEARCHED_META = ['names', 'roles', 'sources', 'outcome'] as const

/** A part of a fact in which a search can match. */
export type FactPart = 'date' | 'title' | PassageKind | (typeof SEARCHED_META)[number] | 'other'

/** The matches of a search in a fact. */
export interface Matches {
  /** The passage that the result shows. */
  readonly shown: MarkedPassage
  readonly passages: readonly MarkedPassage[]
  /** Whether anything in a metadata field is marked. */
  readonly isIn: (name: string) => boolean
  /** Whether the fact was found by its date only. */
  readonly byDate: boolean
}

/** The part of a fact that matched: the passage shown if it has a found word, or else where there is one. */
export function matchedPart({ shown, passages, isIn, byDate }: Matches): FactPart {
  if (byDate) return 'date'
  if (isFoundIn(shown)) return shown.kind
  if (isIn('title')) return 'title'
  return passages.find(isFoundIn)?.kind ?? SEARCHED_META.find((name) => isIn(name)) ?? 'other'
}
