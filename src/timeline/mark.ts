import { hasSpan } from '../dates/units/endpoint.ts'
import type { EdtfDate } from '../dates/units/types.ts'

/** The form of a fact’s mark: how exactly its date is known. Its status is told by filling and outline. */
export type MarkShape = 'point' | 'bar' | 'open-end' | 'open-start'

/** A point where the day or the time is known, a bar where it is not, fading where an end is open. */
export function markShape(date: EdtfDate): MarkShape {
  if (date.start === 'open' || date.start === 'unknown') return 'open-start'
  if (date.end === 'open' || date.end === 'unknown') return 'open-end'
  const exact = !hasSpan(date) && ['second', 'minute', 'day'].includes(date.precision)
  return exact ? 'point' : 'bar'
}
