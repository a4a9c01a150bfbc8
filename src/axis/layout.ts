import type { TextStyle } from '../dates/text/words.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import { clusterPoints, mergeBars } from './cluster.ts'
import { lanesOf, type LaneFacts } from './lanes.ts'
import { nameMarks, type NameSizes } from './names.ts'
import { isOpenOver, placeFact, type PlacedMark } from './place.ts'
import { inRows } from './rows.ts'
import { ticksOf } from './ticks.ts'
import type { Axis, AxisLane, AxisMark, Extent } from './types.ts'

/** The settings of a layout. Sizes are in pixels. */
export interface AxisOptions {
  readonly extent: Extent
  /** Topics in the editors’ order. */
  readonly topics: readonly Entity[]
  readonly style: TextStyle
  /** The smallest width at which the axis is shown. Nothing overlaps at this width. */
  readonly width: number
  /** The smallest distance of marks: the size of a target for a pointer or a finger. */
  readonly target: number
  readonly maxLanes: number
  readonly maxRows: number
  /** Rows are added for names up to this many in all lanes together. */
  readonly allRows: number
  /** The largest number of marks; at least the number of lanes. */
  readonly maxMarks: number
  /** Whether names stand above marks. */
  readonly areOver: boolean
  readonly nameOf: NameSizes['textOf']
}

/** Bars look the same if their ends are nearer than this, in pixels. */
const SAME_BAR = 8

/** Lays out facts along an axis. They come in the order of the timeline. */
export function layoutAxis(facts: readonly Fact[], options: AxisOptions): Axis {
  const { extent, topics, maxLanes, maxMarks, width } = options
  const open = facts.filter((fact) => isOpenOver(fact, extent))
  const known = open.length === 0 ? facts : facts.filter((fact) => !isOpenOver(fact, extent))
  const lanes = lanesOf(known, topics, maxLanes).map((lane) => ({
    ...lane,
    placed: lane.facts.map((fact) => placeFact(fact, extent, width)),
  }))
  // If there are too many marks, join marks that are farther apart.
  for (let scale = 1; ; scale *= 1.5) {
    const laid = lanes.map((lane) => layoutLane(lane, options, scale))
    const count = laid.reduce((sum, { marks }) => sum + marks.length, 0)
    if (count <= maxMarks)
      return { extent, lanes: named(laid, options), ticks: ticksOf(options), open }
  }
}

function named(lanes: readonly AxisLane[], options: AxisOptions): AxisLane[] {
  const { width, target, maxRows, allRows, areOver, nameOf } = options
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0)
  return nameMarks(lanes, {
    width,
    minWidth: target,
    maxRows,
    newRows: Math.max(0, allRows - rows),
    areOver,
    textOf: nameOf,
  })
}

interface PlacedLane extends LaneFacts {
  readonly placed: readonly PlacedMark[]
}

function layoutLane(
  { topic, facts, placed }: PlacedLane,
  { width, target, maxRows }: AxisOptions,
  scale: number,
): AxisLane {
  const points = placed.filter(({ shape }) => shape === 'point')
  const bars = placed.filter(({ shape }) => shape === 'bar')
  const laid = inRows(
    clusterPoints(points, (target * scale) / width),
    mergeBars(bars, (SAME_BAR * scale) / width),
    {
      width,
      minWidth: target,
      gap: target * (scale - 1) + 2,
      maxRows: Math.max(1, Math.round(maxRows / scale)),
    },
  )
  const marks = laid.map((mark) => ({ ...mark, facts: inOrder(mark.facts, facts) }))
  return { topic, rows: 1 + Math.max(0, ...marks.map(({ row }) => row)), marks }
}

/** Sorts the facts of a joined mark in the order of the timeline. */
function inOrder(list: AxisMark['facts'], facts: readonly Fact[]): AxisMark['facts'] {
  if (list.length === 1) return list
  const own = new Set(list)
  const [first = list[0], ...rest] = facts.filter((fact) => own.has(fact))
  return [first, ...rest]
}
