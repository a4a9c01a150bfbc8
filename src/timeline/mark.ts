import { hasSpan } from '../dates/units/endpoint.ts'
import { isApproximate } from '../dates/units/qualifier.ts'
import type { EdtfDate } from '../dates/units/types.ts'

/**
 * The shape of a fact’s mark shows how exactly its date is known; its form, fill and outline show the
 * fact’s kind.
 */
export type MarkShape = 'point' | 'bar' | 'open-end' | 'open-start'

/** A point if the day or time is known, not about when; otherwise a bar, which fades at an open end. */
export function markShape(date: EdtfDate): MarkShape {
  if (date.start === 'open' || date.start === 'unknown') return 'open-start'
  if (date.end === 'open' || date.end === 'unknown') return 'open-end'
  const toTheDay = !hasSpan(date) && ['second', 'minute', 'day'].includes(date.precision)
  return toTheDay && !isApproximate(date.qualifier) ? 'point' : 'bar'
}
