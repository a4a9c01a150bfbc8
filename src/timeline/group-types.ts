import type { EdtfDate } from '../dates/units/types.ts'
import type { Silence } from './silence.ts'
import type { Fact } from './types.ts'

/** A fact in a list, with the statements made at it that directly follow it. */
export interface ListedFact {
  readonly fact: Fact
  readonly said: readonly Fact[]
}

/** Facts of one date, in order. The date is shown once for all of them. */
export interface Run {
  readonly date: EdtfDate
  readonly span: Fact['span']
  readonly listed: readonly ListedFact[]
  /** The number of facts, including nested ones. */
  readonly count: number
  /** The days without facts right before it; undefined if they are too few to show. */
  readonly silence: Silence | undefined
}

/** Facts under one heading, in order. */
export interface Group {
  readonly heading: string
  /** An anchor that is unique in the page, e.g. `2023-01`. */
  readonly anchor: string
  /** Its year; undefined for a decade or century. */
  readonly year: number | undefined
  /** Whether its facts are dated to a whole year, decade or century. */
  readonly whole: boolean
  readonly runs: readonly Run[]
  readonly count: number
  /** How many of its facts are dated within it; of a month, others may be before or after it. */
  readonly within: number
}

/** A year, decade or century, with its groups. */
export interface YearGroup {
  readonly heading: string
  readonly anchor: string
  readonly groups: readonly Group[]
  /** The number of facts. */
  readonly count: number
}
