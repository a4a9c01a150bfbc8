import { scaleLinear, scaleUtc } from 'd3-scale'
import { utcDay, utcMonth } from 'd3-time'
import { calendarFormat } from '../dates/text/calendar-format.ts'
import { clockText, sampleDate, yearText } from '../dates/text/calendar-text.ts'
import type { WallSeconds } from '../dates/units/types.ts'
import { DAY_SECONDS } from '../dates/units/days.ts'
import { civil, startOfDay } from '../dates/units/wall.ts'
import type { TextStyle } from '../dates/text/words.ts'
import type { AxisTick, Extent } from './types.ts'

/** Room for the label of a tick, in pixels. */
const LABEL_WIDTH = 76

/** The last year before and after Christ that Date, and so d3, supports. */
const MAX_DATE_YEAR = 270_000

const YEAR = 365 * DAY_SECONDS
/** Shorter than any month. */
const MONTH = 27 * DAY_SECONDS

/** Steps from the first of a month: days 1, 3, 5; 1, 8, 15; 1, 11, 21; 1, 16. */
const DAY_STEPS = [1, 2, 7, 10, 15]

/**
 * The ticks of an axis, on the site’s wall clock: hours, days, months or years, as many as fit. A
 * label names what is new: the year at January, the month at its days. The first label of a month
 * or day also names the year.
 */
export function ticksOf(options: { extent: Extent; width: number; style: TextStyle }): AxisTick[] {
  const { extent, width, style } = options
  const length = extent.end - extent.start
  const moments = momentsOf(extent, Math.max(2, Math.floor(width / LABEL_WIDTH))).filter(
    (seconds) => seconds >= extent.start && seconds < extent.end,
  )
  const step = (moments[1] ?? extent.end) - (moments[0] ?? extent.start)
  let free = 0
  let labelledYear: number | undefined
  return moments.map((seconds) => {
    const at = (seconds - extent.start) / length
    const { text, year = labelledYear } = labelOf(seconds, { step, labelledYear, style })
    const start = at * width
    const fits = start >= free && start + widthOf(text) <= width
    if (fits) {
      free = start + widthOf(text) + 8
      labelledYear = year
    }
    return { at, label: fits ? text : undefined, begins: beginningAt(seconds, step) }
  })
}

/** The year or month that begins at a tick. */
function beginningAt(seconds: WallSeconds, step: number): AxisTick['begins'] {
  const { year, month, day } = civil(seconds)
  if (day > 1 || seconds % DAY_SECONDS !== 0) return undefined
  const isYear = step >= YEAR / 2 || (month === 1 && step >= MONTH)
  return { year, month: isYear ? undefined : month }
}

/** The approximate width of a label, in pixels. */
export const widthOf = (label: string): number => label.length * 6.6 + 4

function momentsOf({ start, end }: Extent, count: number): WallSeconds[] {
  const first = civil(start).year
  const last = civil(end).year
  if (first < -MAX_DATE_YEAR || last > MAX_DATE_YEAR)
    return scaleLinear([first, last], [0, 1])
      .ticks(count)
      .filter(Number.isInteger)
      .map((year) => startOfDay(year <= 0 ? year + 1 : year))
  const ticks = scaleUtc([new Date(start * 1000), new Date(end * 1000)], [0, 1])
    .ticks(count)
    .map((date) => date.getTime() / 1000)
  const step = (ticks[1] ?? end) - (ticks[0] ?? start)
  if (step > DAY_SECONDS && step < MONTH) return daysOf({ start, end }, count)
  return ticks.map((seconds) => roundYear(seconds, (end - start) / count))
}

/** Days at a fixed step from the first of each month. (d3 would count weeks from Sundays.) */
function daysOf({ start, end }: Extent, count: number): WallSeconds[] {
  const days = (end - start) / DAY_SECONDS
  const step = DAY_STEPS.find((each) => days / each <= count + 0.5) ?? 15
  const isTick = (date: Date): boolean => {
    const next = utcMonth.offset(utcMonth.floor(date), 1).getTime() / 1000
    // No tick just before the end of a month, unless the axis ends there.
    const isRest = next < end && next - date.getTime() / 1000 < (step * DAY_SECONDS) / 2
    return (date.getUTCDate() - 1) % step === 0 && !isRest
  }
  const first = utcDay.ceil(new Date(start * 1000))
  return utcDay
    .range(first, new Date(end * 1000))
    .filter(isTick)
    .map((date) => date.getTime() / 1000)
}

/** Moves round years before Christ by one, since there is no year 0: 100 BC, not 101 BC. */
function roundYear(seconds: WallSeconds, step: number): WallSeconds {
  const { year } = civil(seconds)
  return year <= 0 && step > 4 * YEAR ? startOfDay(year + 1) : seconds
}

interface LabelOptions {
  readonly step: number
  /** The year of the last label that has one. */
  readonly labelledYear: number | undefined
  readonly style: TextStyle
}

interface TickLabel {
  readonly text: string
  /** The year in the text. */
  readonly year?: number
}

function labelOf(seconds: WallSeconds, { step, labelledYear, style }: LabelOptions): TickLabel {
  const { year, month, day } = civil(seconds)
  const isMidnight = seconds % DAY_SECONDS === 0
  if (step < DAY_SECONDS && !isMidnight)
    return { text: clockText(seconds, step < 60, style.language) }
  const isDay = step < MONTH
  if (!isDay && (month === 1 || step >= YEAR * 0.9)) return { text: yearText(year, style), year }
  const text = calendarFormat(style.language, isDay ? DAY_AND_MONTH : MONTH_ALONE).format(
    at(year, month, isDay ? day : 1),
  )
  return { text: year === labelledYear ? text : `${text} ${yearText(year, style)}`, year }
}

const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const
const MONTH_ALONE = { month: 'short' } as const

const at = (year: number, month: number, day: number): number => sampleDate({ year, month, day })
