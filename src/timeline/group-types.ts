import type { EdtfDate } from '../dates/units/types.ts'
import type { Fact } from './types.ts'

/** A fact in a list, with what was said at it, where that follows at once. */
export interface ListedFact {
  readonly fact: Fact
  readonly said: readonly Fact[]
}

/** Facts of one date, in order: the date is told once for all of them. */
export interface Run {
  readonly date: EdtfDate
  readonly span: Fact['span']
  readonly listed: readonly ListedFact[]
  /** How many facts stand in it, nested ones included. */
  readonly count: number
  /** How many days, right before it, no fact is dated to; 0 where that is not worth telling. */
  readonly silence: number
}

/** Facts under one heading, in order. */
export interface Group {
  readonly heading: string
  /** An anchor that is unique in the page, e.g. `2023-01`. */
  readonly anchor: string
  /** Whether it holds what is dated to the year, decade or century as a whole. */
  readonly whole: boolean
  readonly runs: readonly Run[]
  readonly count: number
}

/** A year (or a decade or century known as such) with its groups. */
export interface YearGroup {
  readonly heading: string
  readonly anchor: string
  readonly groups: readonly Group[]
  /** How many facts stand under it. */
  readonly count: number
}
