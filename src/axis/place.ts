import { isApproximateEnd } from '../dates/units/endpoint.ts'
import { markShape } from '../timeline/mark.ts'
import type { Fact } from '../timeline/types.ts'
import type { AxisMark, Extent, Fraction } from './types.ts'

/** A mark without a row. */
export type PlacedMark = Omit<AxisMark, 'row' | 'label' | 'width'>

/** Where a date stands on an axis, and how it is drawn. */
export type PlacedDate = Omit<PlacedMark, 'facts'>

/** What the place of a mark depends on. */
export type Dated = Pick<Fact, 'date' | 'span'>

/** A day is drawn as a point, unless it is wider than this on the axis, in pixels. */
const MAX_POINT_WIDTH = 36

/** The mark of a fact on an axis. */
export function placeFact(fact: Fact, extent: Extent, width: number): PlacedMark {
  return { facts: [fact], ...placeDate(fact, extent, width) }
}

/**
 * Whether a fact is dated to no part of an axis: it happened at some time, and that may be any time
 * shown; or it has an open end and no known one here. What went on all that time is a bar over it.
 */
export function isOpenOver({ date, span }: Dated, { start, end }: Extent): boolean {
  const { earliest, latest } = date
  const beginsHere = earliest !== null && earliest > start
  const endsHere = latest !== null && latest + 1 < end
  if (beginsHere || endsHere) return false
  return span === 'within' || earliest === null || latest === null
}

/**
 * The place of a date on an axis: a point if its day or time is known, otherwise a bar over all the
 * time that it may mean. An open end extends to the end of the axis.
 * @param width of the axis in pixels
 */
export function placeDate({ date, span }: Dated, extent: Extent, width: number): PlacedDate {
  const { earliest, latest } = date
  const at = (seconds: number): Fraction => (seconds - extent.start) / (extent.end - extent.start)
  const from = earliest === null ? 0 : at(earliest)
  const to = latest === null ? 1 : at(latest + 1)
  if (markShape(date) === 'point' && (to - from) * width <= MAX_POINT_WIDTH) {
    const middle = (from + to) / 2
    return { from: middle, to: middle, shape: 'point', span, ...CLOSED }
  }
  return {
    from: clip(from),
    to: clip(to),
    shape: 'bar',
    span,
    opensStart: earliest === null,
    opensEnd: latest === null,
    isSoftStart: isApproximateEnd(date.start),
    isSoftEnd: isApproximateEnd(date.end),
    isCutBefore: from < 0,
    isCutAfter: to > 1,
  }
}

const CLOSED = {
  opensStart: false,
  opensEnd: false,
  isSoftStart: false,
  isSoftEnd: false,
  isCutBefore: false,
  isCutAfter: false,
}

const clip = (fraction: Fraction): Fraction => Math.min(Math.max(fraction, 0), 1)
