import { DAY_SECONDS } from '../dates/units/days.ts'
import type { WallSeconds } from '../dates/units/types.ts'
import { civil, startOfDay, startOfMonth } from '../dates/units/wall.ts'
import type { Extent } from './types.ts'

/** Equal stretches of the calendar, one after the other. */
export interface Bins {
  readonly unit: 'day' | 'month' | 'year'
  /** Where each begins, and where the last one ends. */
  readonly bounds: readonly WallSeconds[]
}

/** 1, 2, 5, 10, 20 and so on, beyond the longest time that a date can tell. */
const ROUND = Array.from(
  { length: 27 },
  (_, index) => 10 ** Math.floor(index / 3) * ([1, 2, 5][index % 3] ?? 1),
)

/** The units of bins, with the numbers of them that make one bin, and about how many seconds they have. */
const STEPS = [
  { unit: 'day', sizes: [1], seconds: DAY_SECONDS },
  { unit: 'month', sizes: [1, 2, 3, 6], seconds: 30.4 * DAY_SECONDS },
  { unit: 'year', sizes: ROUND, seconds: 365.2 * DAY_SECONDS },
] as const

/**
 * Divides a time into days, months or years, or into several of them: the shortest of which there are
 * not too many. The first begins at or before the time, the last ends at or after it.
 * @param most at least 2
 */
export function binsOf({ start, end }: Extent, most: number): Bins {
  for (const { unit, sizes, seconds } of STEPS)
    for (const size of sizes) {
      if ((end - start) / seconds / size > most) continue
      const bounds = boundsOf({ start, end }, unit, size)
      if (bounds.length - 1 <= most) return { unit, bounds }
    }
  return { unit: 'year', bounds: [start, end] }
}

function boundsOf({ start, end }: Extent, unit: Bins['unit'], size: number): WallSeconds[] {
  const first = Math.floor(numberOf(start, unit) / size)
  const bounds = [startOf(first * size, unit)]
  for (let bin = first + 1; (bounds.at(-1) ?? end) < end; bin++)
    bounds.push(startOf(bin * size, unit))
  return bounds
}

/** The number of the day, month or year of a moment, counted from a fixed one. */
function numberOf(seconds: WallSeconds, unit: Bins['unit']): number {
  if (unit === 'day') return Math.floor(seconds / DAY_SECONDS)
  const { year, month } = civil(seconds)
  return unit === 'year' ? year : year * 12 + month - 1
}

function startOf(number: number, unit: Bins['unit']): WallSeconds {
  if (unit === 'day') return number * DAY_SECONDS
  return unit === 'year' ? startOfDay(number) : startOfMonth(0, number)
}
