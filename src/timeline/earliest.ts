import { compareDates } from '../dates/compare.ts'
import type { EdtfDate } from '../dates/units/types.ts'

/** The first of these dates in the order of time. */
export const earliestOf = (dates: readonly EdtfDate[]): EdtfDate | undefined =>
  dates.toSorted(compareDates)[0]
