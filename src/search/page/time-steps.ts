import { periodText, readPeriod, type PeriodUnit } from '../../dates/period.ts'
import { DAY_SECONDS } from '../../dates/units/days.ts'
import type { WallSeconds } from '../../dates/units/types.ts'

/** The bars of a histogram, which are steps of time, and their positions along it (0 to 1). */
export interface TimeSteps {
  readonly count: number
  readonly startOf: (step: number) => number
  readonly endOf: (step: number) => number
  /** The step at a position; beyond an end, the first or last step. */
  readonly stepAt: (position: number) => number
  /** The first and last period of a step, as an address writes them: `2023-01`. */
  readonly firstText: (step: number) => string
  readonly lastText: (step: number) => string
  /** The step in which a year, month or day begins or ends; undefined for any other text. */
  readonly firstOf: (text: string) => number | undefined
  readonly lastOf: (text: string) => number | undefined
}

/** The mean length of a Gregorian year, in seconds. */
const YEAR = 365.2425 * DAY_SECONDS

/** More steps than an axis has pixels would be too fine to hit. */
const MAX_STEPS = 2200

/** A step of several years spans one of these numbers, or ten or a hundred times as many. */
const ROUND_YEARS = [1, 2, 5]

/**
 * The steps of an axis: days, on a longer one months, on a still longer one years or several.
 * @param start the axis’s first second on the wall clock
 * @param end the first second after it
 * @param most the highest number of steps
 */
export function timeSteps(
  start: WallSeconds,
  end: WallSeconds,
  most: number = MAX_STEPS,
): TimeSteps {
  const unit = unitFor(end - start, most)
  const bounds = boundsOf(start, end, unit, most)
  const count = bounds.length - 1
  const at = (index: number): number => bounds[index] ?? end
  const positionOf = (seconds: number): number => clamp((seconds - start) / (end - start), 0, 1)
  const stepOf = (seconds: number): number =>
    clamp(
      bounds.findLastIndex((bound) => bound <= seconds),
      0,
      count - 1,
    )
  return {
    count,
    startOf: (step) => positionOf(at(step)),
    endOf: (step) => positionOf(at(step + 1)),
    stepAt: (position) => stepOf(start + position * (end - start)),
    firstText: (step) => periodText(at(step), unit),
    lastText: (step) => periodText(at(step + 1) - 1, unit),
    firstOf: (text) => ifAny(readPeriod(text)?.earliest, stepOf),
    lastOf: (text) => ifAny(readPeriod(text)?.latest, stepOf),
  }
}

function unitFor(length: number, most: number): PeriodUnit {
  if (length < most * DAY_SECONDS) return 'day'
  return length < most * 30 * DAY_SECONDS ? 'month' : 'year'
}

/** Where each step begins, and where the last one ends. */
function boundsOf(start: WallSeconds, end: WallSeconds, unit: PeriodUnit, most: number): number[] {
  const years = unit === 'year' ? roundYears((end - start) / YEAR / most) : 1
  const first = beginning(start, unit)
  // Count from the middle of a year, so that leap days do not shift the result into another year.
  const bounds = [years > 1 ? beginning(first + (0.5 - past(first, years)) * YEAR, unit) : first]
  for (let last = bounds[0] ?? start; last < end; bounds.push(last))
    last = after(last + (unit === 'year' ? (years - 0.5) * YEAR : 0), unit)
  return bounds
}

/** The smallest of 1, 2, 5, 10, 20 and so on that is at least this many. */
function roundYears(least: number): number {
  const tens = 10 ** Math.max(0, Math.floor(Math.log10(least)))
  return tens * (ROUND_YEARS.find((round) => round * tens >= least) ?? 10)
}

/** How many years have passed since the last round one. */
function past(seconds: number, years: number): number {
  const year = Number(periodText(seconds, 'year').replace('Y', ''))
  return ((year % years) + years) % years
}

const beginning = (seconds: number, unit: PeriodUnit): number =>
  readPeriod(periodText(seconds, unit))?.earliest ?? seconds

const after = (seconds: number, unit: PeriodUnit): number =>
  (readPeriod(periodText(seconds, unit))?.latest ?? seconds) + 1

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)

const ifAny = (seconds: number | undefined, step: (seconds: number) => number) =>
  seconds === undefined ? undefined : step(seconds)
