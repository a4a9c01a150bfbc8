import type { Qualifier } from './types.ts'

/** The combined qualifier of two ends, of an interval or of a lag. */
export function combineQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === 'exact') return a
  return a === 'exact' ? b : 'both'
}

/** Whether a date is marked `~` or `%`: it may be outside its bounds. */
export const isApproximate = (qualifier: Qualifier): boolean =>
  qualifier === 'approximate' || qualifier === 'both'

/** Whether a date is marked `?` or `%`: it may be another date. */
export const isUncertain = (qualifier: Qualifier): boolean =>
  qualifier === 'uncertain' || qualifier === 'both'
