import type { Fact } from './types.ts'

/** A year or a month that has a page of its own; where facts are few, a decade or a century. */
export interface Period<T = Fact> {
  /** Its first year. */
  readonly year: number
  /** 1–12; undefined for a year, a decade or a century. */
  readonly month: number | undefined
  /** How many years it is long; undefined for a month and for one year. */
  readonly years?: 10 | 100 | undefined
  /** Its first second on the wall clock, and the first second after it. */
  readonly start: number
  readonly end: number
  /** In order. */
  readonly facts: readonly T[]
}

/** A year, decade or century, with its months that have pages. */
export interface YearPeriod<T = Fact> extends Period<T> {
  readonly months: readonly Period<T>[]
}

/** Anything with a date. */
export type Dated = Pick<Fact, 'date'>

/** A period without its facts. */
export type PeriodKey = Pick<Period, 'year' | 'month' | 'years'>
