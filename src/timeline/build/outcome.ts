import type { EdtfDate } from '../../dates/units/types.ts'

/**
 * What became of an announced fact for which the editors record no outcome: `pending` while the
 * site was reviewed before its latest bound (or before its earliest, where the end is open),
 * `unrecorded` once that time has passed.
 */
export function unrecordedOutcome(date: EdtfDate, reviewed: EdtfDate): 'pending' | 'unrecorded' {
  const bound = date.latest ?? date.earliest ?? Infinity
  return (reviewed.latest ?? Infinity) <= bound ? 'pending' : 'unrecorded'
}
