import { markShape } from '../timeline/mark.ts'
import type { Fact } from '../timeline/types.ts'
import type { AxisMark, Extent, Fraction } from './types.ts'

/** A mark that has no row yet. */
export type PlacedMark = Omit<AxisMark, 'row' | 'room'>

/** A day is a point, unless the axis is so long that its beginning and end are told apart: pixels. */
const WIDEST_POINT = 36

/** A bar is no shorter, so that it can be seen and hit, in pixels. */
export const SHORTEST_BAR = 24

/**
 * Where a fact stands along an axis: a point where its day or time is known, else a bar over all the
 * time that its date may mean. An open end reaches to the axis’s own.
 * @param width of the axis in pixels
 */
export function placeFact(fact: Fact, extent: Extent, width: number): PlacedMark {
  const { earliest, latest } = fact.date
  const at = (seconds: number): Fraction => (seconds - extent.start) / (extent.end - extent.start)
  const from = earliest === null ? 0 : at(earliest)
  const to = latest === null ? 1 : at(latest + 1)
  if (markShape(fact.date) === 'point' && (to - from) * width <= WIDEST_POINT) {
    const middle = (from + to) / 2
    return { facts: [fact], from: middle, to: middle, shape: 'point', ...CLOSED }
  }
  return {
    facts: [fact],
    shape: 'bar',
    ...longEnough(clip(from), clip(to), width),
    ...{ opensStart: earliest === null, opensEnd: latest === null },
    ...{ isCutBefore: from < 0, isCutAfter: to > 1 },
  }
}

const CLOSED = { opensStart: false, opensEnd: false, isCutBefore: false, isCutAfter: false }

const clip = (fraction: Fraction): Fraction => Math.min(Math.max(fraction, 0), 1)

function longEnough(from: Fraction, to: Fraction, width: number): { from: Fraction; to: Fraction } {
  const missing = SHORTEST_BAR / width - (to - from)
  if (missing <= 0) return { from, to }
  const start = Math.min(Math.max(from - missing / 2, 0), 1 - SHORTEST_BAR / width)
  return { from: start, to: start + SHORTEST_BAR / width }
}
