import { DAY_SECONDS, type DaySpan } from '../../dates/units/days.ts'
import { timeSteps } from './time-steps.ts'

/** A step of a time axis, with its facts. Positions run from 0 to 1 along the axis. */
export interface Bin {
  readonly from: number
  readonly to: number
  /** The number of facts that lie within it. */
  readonly within: number
  /** The number of facts whose longer time includes it, so that they may lie in it or in another. */
  readonly maybe: number
  /** Its first and last day, month or year, as in an address. */
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

/** The most bars that can be told apart on a phone. */
const MAX_BINS = 100

/** Scale to at least 4 facts, so that one uncertain fact does not fill the chart. */
const MIN_SCALE = 4

/** The least height of a bar in pixels, so that a single fact is visible. */
const MIN_HEIGHT = 2

/**
 * Counts facts along an axis, in steps of days, months or years.
 * @param spans the time of each fact
 * @param start the first second of the axis on the wall clock
 * @param end the first second after the axis
 */
export function binsOf(spans: readonly DaySpan[], start: number, end: number): Bin[] {
  const scale = timeSteps(start, end, MAX_BINS)
  const stepOf = (seconds: number): number =>
    scale.stepAt(Math.min(Math.max((seconds - start) / (end - start), 0), 1))
  const within = new Array<number>(scale.count).fill(0)
  // A long time includes many steps, so only the changes between steps are stored.
  const changes = new Array<number>(scale.count + 1).fill(0)
  const add = (list: number[], step: number, by: number): void => {
    list[step] = (list[step] ?? 0) + by
  }
  for (const { earliest, latest } of spans) {
    const first = stepOf(earliest * DAY_SECONDS)
    const last = stepOf((latest + 1) * DAY_SECONDS - 1)
    if (first === last) add(within, first, 1)
    else {
      add(changes, first, 1)
      add(changes, last + 1, -1)
    }
  }
  let maybe = 0
  return within.map((count, step) => {
    maybe += changes[step] ?? 0
    return {
      from: scale.startOf(step),
      to: scale.endOf(step),
      within: count,
      maybe,
      first: scale.firstText(step),
      last: scale.lastText(step),
    }
  })
}

/**
 * The bars of bins: uncertain facts are stacked on certain ones.
 * @param height the height of the highest bar, in pixels
 * @param isRtl whether the axis begins at the right
 */
export function barsOf(bins: readonly Bin[], height: number, isRtl: boolean): Bar[] {
  const most = Math.max(MIN_SCALE, ...bins.map(({ within, maybe }) => within + maybe))
  const tall = (count: number): number =>
    count === 0 ? 0 : Math.max(MIN_HEIGHT, Math.round((count / most) * height))
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

/** The bin with the most facts that certainly lie in it; undefined if there are none. */
export function fullest(bins: readonly Bin[]): Bin | undefined {
  const most = Math.max(0, ...bins.map(({ within }) => within))
  return most === 0 ? undefined : bins.find(({ within }) => within === most)
}

const percent = (fraction: number): string => `${String(Math.round(fraction * 1e4) / 100)}%`
