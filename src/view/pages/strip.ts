import { clusterPoints, mergeBars } from '../../axis/cluster.ts'
import { placeFact, type PlacedMark } from '../../axis/place.ts'
import { inRows } from '../../axis/rows.ts'
import { ticksOf } from '../../axis/ticks.ts'
import type { AxisMark, AxisTick, Extent, Fraction } from '../../axis/types.ts'
import { DAY_SECONDS } from '../../dates/units/days.ts'
import type { Focus } from '../../timeline/focus.ts'
import type { FactKind } from '../../timeline/kind.ts'
import type { Words } from '../words.ts'

/** A thin drawing, true to scale, of the facts around a day. */
export interface Strip {
  readonly marks: readonly StripMark[]
  /** The middle of the day. */
  readonly day: Fraction
  readonly ticks: readonly StripTick[]
}

/** A mark; `mixed` if its facts are of several kinds. */
interface StripMark extends AxisMark {
  readonly kind: FactKind | 'mixed'
}

/** A tick; narrow windows have no room for the label of some. */
interface StripTick extends AxisTick {
  readonly isWide: boolean
}

/** Its smallest widths, in pixels, in wide windows and in all. */
const WIDE = 560
const NARROW = 280

/** Its number of rows. */
export const STRIP_ROWS = 4

/** The least width of a mark, the least distance of two, and the length of an open end, in pixels. */
const MARK = { minWidth: 9, gap: 3 }
const OPEN = 28

/** Lays out the facts of a focus that are not dated to its day. */
export function stripOf({ before, after, day }: Focus, extent: Extent, words: Words): Strip {
  const placed = [...before, ...after].map((fact) => withShortEnds(placeFact(fact, extent, NARROW)))
  const [points, bars] = [placed.filter(isPoint), placed.filter((mark) => !isPoint(mark))]
  const grain = 1 / NARROW
  const drawn = [...mergeBars(bars, grain), ...clusterPoints(points, grain)]
  const marks = inRows([], drawn, {
    ...MARK,
    width: NARROW,
    maxRows: STRIP_ROWS,
  })
  const { style } = words
  const narrow = new Set(ticksOf({ extent, width: NARROW, style }).map(({ label }) => label))
  return {
    marks: marks.map((mark) => ({ ...mark, kind: kindOf(mark) })),
    day: (day + DAY_SECONDS / 2 - extent.start) / (extent.end - extent.start),
    ticks: ticksOf({ extent, width: WIDE, style }).map((tick) => ({
      ...tick,
      isWide: !narrow.has(tick.label),
    })),
  }
}

const isPoint = ({ shape }: PlacedMark): boolean => shape === 'point'

/** Nobody dated an open end, so it takes no more room than its fading takes. */
function withShortEnds(mark: PlacedMark): PlacedMark {
  const { from, to, opensStart, opensEnd } = mark
  if (opensStart === opensEnd) return mark
  const length = OPEN / NARROW
  return opensStart
    ? { ...mark, from: Math.max(0, to - length) }
    : { ...mark, to: Math.min(1, from + length) }
}

function kindOf({ facts: [first, ...rest] }: AxisMark): StripMark['kind'] {
  return rest.every(({ kind }) => kind === first.kind) ? first.kind : 'mixed'
}
