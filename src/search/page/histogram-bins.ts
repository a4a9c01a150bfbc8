import { DAY_SECONDS, type DaySpan } from '../../dates/units/days.ts'
import { brushScale } from '../../client/axis/scale.ts'

/** A step of a time axis, with the facts of its time. Places run from 0 to 1 along the axis. */
export interface Bin {
  readonly from: number
  readonly to: number
  /** Facts whose whole time lies within it. */
  readonly within: number
  /** Facts whose longer time takes it in: they may have been in it, or in another. */
  readonly maybe: number
  /** Where it begins and ends, as an address writes it. */
  readonly first: string
  readonly last: string
}

/** A bar of a bin: percentages along the axis, pixels down. */
export interface Bar {
  readonly kind: 'within' | 'maybe'
  readonly x: string
  readonly width: string
  readonly y: number
  readonly height: number
}

/** More bars could not be told apart on a phone. */
const MOST_BINS = 100

/** A full bar is of so many at least: a single fact that may have been anywhere is no wall. */
const FULL = 4

/** What is there is seen, however much more there is elsewhere: pixels. */
const LEAST = 2

/**
 * Counts facts along an axis, by steps of days, months or years.
 * @param spans when each fact happened
 * @param start the axis’s first second on the wall clock
 * @param end the first one after it
 */
export function binsOf(spans: readonly DaySpan[], start: number, end: number): Bin[] {
  const scale = brushScale(start, end, MOST_BINS)
  const stepOf = (seconds: number): number =>
    scale.stepAt(Math.min(Math.max((seconds - start) / (end - start), 0), 1))
  const within = new Array<number>(scale.count).fill(0)
  // A long time takes in many steps: only the changes from one to the next are noted.
  const changes = new Array<number>(scale.count + 1).fill(0)
  const add = (list: number[], step: number, by: number): void => {
    list[step] = (list[step] ?? 0) + by
  }
  for (const { earliest, latest } of spans) {
    const [first, last] = [stepOf(earliest * DAY_SECONDS), stepOf((latest + 1) * DAY_SECONDS - 1)]
    if (first === last) add(within, first, 1)
    else {
      add(changes, first, 1)
      add(changes, last + 1, -1)
    }
  }
  let maybe = 0
  return within.map((count, step) => {
    maybe += changes[step] ?? 0
    const places = { from: scale.startOf(step), to: scale.endOf(step) }
    return {
      ...{ ...places, within: count, maybe },
      ...{ first: scale.firstText(step), last: scale.lastText(step) },
    }
  })
}

/**
 * Draws bins: what is sure stands on the line, what may be upon that.
 * @param height of the highest, in pixels
 * @param isRtl whether the axis begins at the right
 */
export function barsOf(bins: readonly Bin[], height: number, isRtl: boolean): Bar[] {
  const most = Math.max(FULL, ...bins.map(({ within, maybe }) => within + maybe))
  const tall = (count: number): number =>
    count === 0 ? 0 : Math.max(LEAST, Math.round((count / most) * height))
  return bins.flatMap(({ from, to, within, maybe }) => {
    const sure = tall(within)
    const unsure = Math.min(tall(maybe), height - sure)
    const across = { x: percent(isRtl ? 1 - to : from), width: percent(to - from) }
    const bars: Bar[] = [
      { kind: 'within', ...across, y: height - sure, height: sure },
      { kind: 'maybe', ...across, y: height - sure - unsure, height: unsure },
    ]
    return bars.filter((bar) => bar.height > 0)
  })
}

/** The bin with the most facts that are sure to lie in it; undefined where none has any. */
export function fullest(bins: readonly Bin[]): Bin | undefined {
  const most = Math.max(0, ...bins.map(({ within }) => within))
  return most === 0 ? undefined : bins.find(({ within }) => within === most)
}

const percent = (fraction: number): string => `${String(Math.round(fraction * 1e4) / 100)}%`
