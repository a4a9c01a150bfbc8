import type { DateUnit, EdtfDate, Endpoint } from './types.ts'

/** The unit of an end, or null where it is open or unknown. */
export const unitOf = (end: Endpoint): DateUnit | null => (typeof end === 'string' ? null : end)

/** Whether a date has two ends, so that its span must be said: an interval or open. */
export const hasSpan = (date: EdtfDate): boolean =>
  date.precision === 'interval' || date.precision === 'open'

/**
 * The unit at which a date stands in a list: its start, or its end where the start is open.
 * @throws Error for a date that `parseDate` never gives: one with neither start nor end.
 */
export function anchorUnit(date: EdtfDate): DateUnit {
  const unit = unitOf(date.start) ?? unitOf(date.end)
  if (!unit) throw new Error(`The date ${date.edtf} has neither start nor end`)
  return unit
}

/** Whether the start is open or unknown, so that the date stands where its end is. */
export const startsOpen = (date: EdtfDate): boolean => unitOf(date.start) === null
