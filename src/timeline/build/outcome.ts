import type { EdtfDate } from '../../dates/units/types.ts'

/**
 * The outcome of an announced fact without a recorded one: `pending` if the site was reviewed
 * before the fact's latest bound (or its earliest, if the end is open), otherwise `unrecorded`.
 */
export function unrecordedOutcome(date: EdtfDate, reviewed: EdtfDate): 'pending' | 'unrecorded' {
  const bound = date.latest ?? date.earliest ?? Infinity
  return (reviewed.latest ?? Infinity) <= bound ? 'pending' : 'unrecorded'
}
