import { scaleLinear, scaleUtc } from 'd3-scale'
import { utcMonday } from 'd3-time'
import { calendarFormat } from '../dates/calendar-format.ts'
import { clockText, sample, yearText } from '../dates/calendar-text.ts'
import type { WallSeconds } from '../dates/types.ts'
import { civil, DAY, startOfDay } from '../dates/wall.ts'
import type { TextStyle } from '../dates/words.ts'
import type { AxisTick, Extent } from './types.ts'

/** Room for the label of a tick, in pixels. */
const LABEL = 76

/** The last year, before and after Christ, that d3’s time, which is Date’s, knows for certain. */
const FARTHEST = 270_000

const YEAR = 365 * DAY
const MONTH = 27 * DAY

/**
 * The divisions of an axis, on the site’s wall clock: hours, days, Mondays, months or years, as many
 * as there is room for. A label names what is new: the year with January, the month with its days.
 */
export function ticksOf(options: { extent: Extent; width: number; style: TextStyle }): AxisTick[] {
  const { extent, width, style } = options
  const length = extent.end - extent.start
  const moments = momentsOf(extent, Math.max(2, Math.floor(width / LABEL))).filter(
    (seconds) => seconds >= extent.start && seconds < extent.end,
  )
  const step = (moments[1] ?? extent.end) - (moments[0] ?? extent.start)
  let free = 0
  return moments.map((seconds, index) => {
    const at = (seconds - extent.start) / length
    const text = labelOf(seconds, { step, isFirst: index === 0, style })
    const start = at * width
    const fits = start >= free && start + widthOf(text) <= width + LABEL / 4
    if (fits) free = start + widthOf(text) + 8
    return { at, label: fits ? text : undefined, begins: beginningAt(seconds, step) }
  })
}

/** What a division is the beginning of, as its label has it. */
function beginningAt(seconds: WallSeconds, step: number): AxisTick['begins'] {
  const { year, month, day } = civil(seconds)
  if (day > 1 || seconds % DAY !== 0) return undefined
  const isYear = step >= YEAR / 2 || (month === 1 && step >= MONTH)
  return { year, month: isYear ? undefined : month }
}

/** About how wide a label is, in pixels. */
export const widthOf = (label: string): number => label.length * 6.6 + 4

function momentsOf({ start, end }: Extent, count: number): WallSeconds[] {
  const [first, last] = [civil(start).year, civil(end).year]
  if (first < -FARTHEST || last > FARTHEST)
    return scaleLinear([first, last], [0, 1])
      .ticks(count)
      .filter(Number.isInteger)
      .map((year) => startOfDay(year <= 0 ? year + 1 : year))
  const scale = scaleUtc([new Date(start * 1000), new Date(end * 1000)], [0, 1])
  const length = end - start
  const usual = scale.ticks(count)
  // d3 divides by Sundays.
  const ticks = areWeeks(usual) ? scale.ticks(utcMonday) : usual
  return ticks.map((date) => roundYear(date.getTime() / 1000, length / count))
}

function areWeeks([first, second]: readonly Date[]): boolean {
  return first && second ? second.getTime() - first.getTime() === 7 * DAY * 1000 : false
}

/** There is no year 0: the round years before Christ are 100 BC and 1, not 101 BC and 1 BC. */
function roundYear(seconds: WallSeconds, step: number): WallSeconds {
  const { year } = civil(seconds)
  return year <= 0 && step > 4 * YEAR ? startOfDay(year + 1) : seconds
}

interface LabelOptions {
  readonly step: number
  readonly isFirst: boolean
  readonly style: TextStyle
}

function labelOf(seconds: WallSeconds, { step, isFirst, style }: LabelOptions): string {
  const { year, month, day } = civil(seconds)
  const isMidnight = seconds % DAY === 0
  if (step < DAY && !isMidnight) return clockText(seconds, step < 60, style.language)
  if (step < MONTH)
    return calendarFormat(style.language, DAY_AND_MONTH).format(at(year, month, day))
  const isYear = month === 1
  if (isYear || step >= YEAR * 0.9) return yearText(year, style)
  const text = calendarFormat(style.language, { month: 'short' }).format(at(year, month, 1))
  return isFirst ? `${text} ${yearText(year, style)}` : text
}

const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const

const at = (year: number, month: number, day: number): number => sample({ year, month, day })
