import { unitOf } from '../dates/units/endpoint.ts'
import type { EdtfDate } from '../dates/units/types.ts'
import { DAY } from '../dates/units/wall.ts'
import type { Extent } from './types.ts'

/** What is known to the day is shown among the days around it. */
const LEAST_DAYS = 28

/** Room beside the first and last mark; more where a bar fades. */
const PADDING = 0.03
const FADING = 0.12

/** From the first to the last known bound of dates, of which there is at least one. */
export function boundsOf(dates: readonly EdtfDate[]): Extent {
  const bounds = dates.flatMap(({ earliest, latest }) => [
    ...(earliest === null ? [] : [earliest]),
    ...(latest === null ? [] : [latest + 1]),
  ])
  return { start: least(bounds), end: most(bounds) }
}

/**
 * The stretch of time that an axis of these dates shows: all of their known bounds, and room at both
 * ends, so that no mark is cut and an open end has somewhere to fade to.
 */
export function extentOf(dates: readonly EdtfDate[]): Extent {
  const { start, end } = boundsOf(dates)
  const length = Math.max(end - start, leastLength(dates))
  const spare = (length - (end - start)) / 2
  const opensStart = dates.some(({ earliest }) => earliest === null)
  const opensEnd = dates.some(({ latest }) => latest === null)
  return {
    start: Math.floor(start - spare - length * (opensStart ? FADING : PADDING)),
    end: Math.ceil(end + spare + length * (opensEnd ? FADING : PADDING)),
  }
}

/** Times of one day are shown within that day; days within some weeks. */
function leastLength(dates: readonly EdtfDate[]): number {
  const isTime = dates.every(({ start, end }) =>
    [unitOf(start), unitOf(end)].every((unit) => !unit || unit.utcSeconds !== undefined),
  )
  return isTime ? DAY : LEAST_DAYS * DAY
}

// Spreading 10,000 facts’ bounds into Math.min would be too many arguments.
const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Infinity)
const most = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), -Infinity)
