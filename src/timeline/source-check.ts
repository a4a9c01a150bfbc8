import type { EdtfDate } from '../dates/units/types.ts'
import type { Quote, Source } from './types.ts'

/** The proof that a source holds quotations. */
export interface Found {
  /** How many of them. */
  readonly found: number
  /** The last day on which one of them was found. */
  readonly on: EdtfDate
}

/** How many of these quotations were found in a source; undefined if none was. */
export function foundIn(
  quotes: readonly Pick<Quote, 'checks'>[],
  source: Source,
): Found | undefined {
  const checks = quotes.flatMap(({ checks }) => checks.filter((check) => check.source === source))
  const [last] = checks.map(({ on }) => on).sort((a, b) => (b.latest ?? 0) - (a.latest ?? 0))
  return last && { found: checks.length, on: last }
}
