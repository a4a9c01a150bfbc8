import { unitOf } from '../dates/units/endpoint.ts'
import type { EdtfDate } from '../dates/units/types.ts'
import { DAY_SECONDS } from '../dates/units/days.ts'
import type { Extent } from './types.ts'

/** The shortest axis for dates known to the day, so that they are seen among other days. */
const MIN_DAYS = 28

/** Room before the first and after the last mark, as fractions of the axis; more if a bar fades. */
const PADDING = 0.03
const FADING = 0.12

/** From the first to the last known bound of dates, which have at least one. */
export function boundsOf(dates: readonly EdtfDate[]): Extent {
  const bounds = dates.flatMap(({ earliest, latest }) => [
    ...(earliest === null ? [] : [earliest]),
    ...(latest === null ? [] : [latest + 1]),
  ])
  return { start: least(bounds), end: most(bounds) }
}

/**
 * The time that an axis of these dates shows: all known bounds, and room at both ends, so that no
 * mark is cut and open ends can fade.
 */
export const extentOf = (dates: readonly EdtfDate[]): Extent => roomAround(dates, boundsOf(dates))

/** A time with room at both ends for the marks of these dates. */
export function roomAround(dates: readonly EdtfDate[], { start, end }: Extent): Extent {
  const length = Math.max(end - start, minLength(dates))
  const spare = (length - (end - start)) / 2
  const opensStart = dates.some(({ earliest }) => earliest === null)
  const opensEnd = dates.some(({ latest }) => latest === null)
  return {
    start: Math.floor(start - spare - length * (opensStart ? FADING : PADDING)),
    end: Math.ceil(end + spare + length * (opensEnd ? FADING : PADDING)),
  }
}

/** At least a day for times, and four weeks for anything else. */
function minLength(dates: readonly EdtfDate[]): number {
  const isTime = dates.every(({ start, end }) =>
    [unitOf(start), unitOf(end)].every((unit) => !unit || unit.utcSeconds !== undefined),
  )
  return isTime ? DAY_SECONDS : MIN_DAYS * DAY_SECONDS
}

// Not Math.min(...numbers): 10,000 facts would be too many arguments.
const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Infinity)
const most = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), -Infinity)
