import { isApproximate } from './qualifier.ts'
import type { DateUnit, EdtfDate, Endpoint } from './types.ts'

/** The unit of an end; null if the end is open or unknown. */
export const unitOf = (end: Endpoint): DateUnit | null => (typeof end === 'string' ? null : end)

/** Whether a date is an interval or has an open end, so that it needs a span. */
export const hasSpan = (date: EdtfDate): boolean =>
  date.precision === 'interval' || date.precision === 'open'

/**
 * The unit that decides a date's position in a list: its start, or its end if the start is open.
 * @throws Error if the date has neither start nor end, which `parseDate` never returns
 */
export function anchorUnit(date: EdtfDate): DateUnit {
  const unit = unitOf(date.start) ?? unitOf(date.end)
  if (!unit) throw new Error(`The date ${date.edtf} has neither start nor end`)
  return unit
}

/** Whether the start is open or unknown. */
export const startsOpen = (date: EdtfDate): boolean => unitOf(date.start) === null

/** Whether an end is marked `~` or `%`, so that it is no bound: the time may lie beyond it. */
export const isApproximateEnd = (end: Endpoint): boolean =>
  isApproximate(unitOf(end)?.qualifier ?? 'exact')
