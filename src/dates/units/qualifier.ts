import type { Qualifier } from './types.ts'

/** What two qualifiers say together, as of the two ends of an interval or of a lag. */
export function together(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === 'exact') return a
  return a === 'exact' ? b : 'both'
}

/** Whether `~` or `%` stands behind a date: it may lie beside its bounds. */
export const isApproximate = (qualifier: Qualifier): boolean =>
  qualifier === 'approximate' || qualifier === 'both'

/** Whether `?` or `%` stands behind a date: it may be another date. */
export const isUncertain = (qualifier: Qualifier): boolean =>
  qualifier === 'uncertain' || qualifier === 'both'
