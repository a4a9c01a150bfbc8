import { clusterPoints, mergeBars } from '../../axis/cluster.ts'
import { isOpenOver, placeFact, type PlacedMark } from '../../axis/place.ts'
import { inRows } from '../../axis/rows.ts'
import { ticksOf } from '../../axis/ticks.ts'
import type { AxisMark, Extent, Fraction } from '../../axis/types.ts'
import { DAY_SECONDS } from '../../dates/units/days.ts'
import type { Focus } from '../../timeline/periods/focus.ts'
import { KINDS } from '../../timeline/kind.ts'
import type { Fact } from '../../timeline/types.ts'
import type { AxisPlot } from './plots.ts'
import type { Words } from '../words.ts'

/** A thin drawing, true to scale, of the facts around a day. */
export interface Strip extends AxisPlot<StripLane> {
  /** The middle of the day. */
  readonly day: Fraction
}

/** Its only lane. Facts of different kinds share a mark only where there is no row left. */
interface StripLane {
  readonly topic: undefined
  readonly top: 0
  readonly height: number
  readonly marks: readonly AxisMark[]
}

/** The height of a row. Lengths are in pixels of usual text. */
export const STRIP_ROW = 7
const ROWS = 7

/** The smallest widths of both plots. */
const WIDTHS = { wide: 720, narrow: 280 } as const

/** The least width of a mark, the least distance of two, and the length of an open end. */
const MARK = { minWidth: 9, gap: 3 }
const OPEN = 28

/**
 * Lays out the facts of a focus that are not dated to its day, for wide and for narrow windows. Facts
 * that may lie anywhere in the time, and those outside of it, are not drawn.
 */
export function stripsOf(focus: Focus, extent: Extent, { style }: Words): Strip[] {
  const { before, after, day } = focus
  const drawn = [...before, ...after].filter((fact) => !isOpenOver(fact, extent))
  return (['wide', 'narrow'] as const).map((name) => {
    const width = WIDTHS[name]
    const height = ROWS * STRIP_ROW
    const placed = KINDS.flatMap((kind) =>
      marksOf(
        drawn.filter((fact) => fact.kind === kind),
        extent,
        width,
      ),
    )
    const marks = inRows([], placed, { ...MARK, width, maxRows: ROWS })
    return {
      name,
      lanes: [{ topic: undefined, top: 0, height, marks }],
      ticks: ticksOf({ extent, width, style }),
      height,
      day: (day + DAY_SECONDS / 2 - extent.start) / (extent.end - extent.start),
    }
  })
}

/** The marks of facts of one kind; those that would look the same are one. */
function marksOf(facts: readonly Fact[], extent: Extent, width: number): PlacedMark[] {
  const placed = facts.map((fact) => withShortEnds(placeFact(fact, extent, width), width))
  const isPoint = ({ shape }: PlacedMark): boolean => shape === 'point'
  const points = placed.filter(isPoint)
  const bars = placed.filter((mark) => !isPoint(mark))
  return [...mergeBars(bars, 1 / width), ...clusterPoints(points, 1 / width)]
}

/** Nobody dated an open end, so it takes no more room than its fading takes. */
function withShortEnds(mark: PlacedMark, width: number): PlacedMark {
  const { from, to, opensStart, opensEnd } = mark
  if (opensStart === opensEnd) return mark
  const length = OPEN / width
  return opensStart
    ? { ...mark, from: Math.max(0, to - length) }
    : { ...mark, to: Math.min(1, from + length) }
}
