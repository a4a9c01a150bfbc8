import type { Name } from '../tables/names.ts'
import type { FoundFacets } from './find-facts.ts'
import type { Result } from './result.ts'
import type { SearchState } from './query/state.ts'
import type { SearchSetup, Summary } from './searcher.ts'

/** The answers of the worker, by what a question is about. */
export interface Answers {
  readonly summary: Summary
  readonly results: readonly Result[]
  readonly facets: FoundFacets
  readonly names: readonly Name[]
}

/** A question of the page to its worker. It is complete, so the worker needs no state between questions. */
export interface Question<K extends keyof Answers = keyof Answers> {
  readonly id: number
  readonly setup: SearchSetup
  readonly state: SearchState
  readonly about: K
  /** The results asked for, from one index up to another, which is excluded. */
  readonly range?: readonly [from: number, to: number]
}

/** The reply of the worker: an answer, or the reason why there is none. */
export type Reply =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly error: string }
