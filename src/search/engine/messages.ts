import type { Name } from '../tables/names.ts'
import type { FoundFacets } from './find-facts.ts'
import type { Result } from './result.ts'
import type { SearchState } from './query/state.ts'
import type { SearchPlace, Summary } from './searcher.ts'

/** What can be asked of an answer, and what is told then. */
export interface Told {
  readonly summary: Summary
  readonly results: readonly Result[]
  readonly facets: FoundFacets
  readonly names: readonly Name[]
}

/** What the page sends to its worker: all that is needed to answer it, so that none has to remember. */
export interface Question<K extends keyof Told = keyof Told> {
  readonly id: number
  readonly place: SearchPlace
  readonly state: SearchState
  readonly about: K
  /** Which of the results: from the first place up to the second. */
  readonly part?: readonly [from: number, to: number]
}

/** What the worker sends back: what is told, or why it cannot be. */
export type Reply =
  | { readonly id: number; readonly told: Told[keyof Told] }
  | { readonly id: number; readonly error: string }
