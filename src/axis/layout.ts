import type { TextStyle } from '../dates/text/words.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import { clusterPoints, mergeBars } from './cluster.ts'
import { lanesOf, type LaneFacts } from './lanes.ts'
import { placeFact, type PlacedMark } from './place.ts'
import { inRows } from './rows.ts'
import { ticksOf } from './ticks.ts'
import type { Axis, AxisLane, AxisMark, Extent } from './types.ts'

/** What an axis is laid out for. */
export interface AxisOptions {
  readonly extent: Extent
  /** Topics in the editors’ order. */
  readonly topics: readonly Entity[]
  readonly style: TextStyle
  /** The narrowest, in pixels, at which it is shown: there nothing overlaps. */
  readonly width: number
  readonly mostLanes: number
  readonly mostRows: number
  /** It never has more marks than this; at least as many as lanes. */
  readonly mostMarks: number
}

/** Marks are at least this far apart: what is touched has 24 px (WCAG 2.2, 2.5.8). */
const TARGET = 24

/** Bars whose ends are nearer to each other than this look the same. */
const ALIKE = 8

/** Lays facts, in the order of the timeline, out along an axis. */
export function layoutAxis(facts: readonly Fact[], options: AxisOptions): Axis {
  const { extent, topics, mostLanes, mostMarks, width } = options
  const lanes = lanesOf(facts, topics, mostLanes).map((lane) => ({
    ...lane,
    placed: lane.facts.map((fact) => placeFact(fact, extent, width)),
  }))
  // Too many marks are made fewer by joining those that are farther apart.
  for (let scale = 1; ; scale *= 1.5) {
    const laid = lanes.map((lane) => layoutLane(lane, options, scale))
    const count = laid.reduce((sum, { marks }) => sum + marks.length, 0)
    if (count <= mostMarks) return { extent, lanes: laid, ticks: ticksOf(options) }
  }
}

interface PlacedLane extends LaneFacts {
  readonly placed: readonly PlacedMark[]
}

function layoutLane(
  { topic, facts, placed }: PlacedLane,
  { width, mostRows }: AxisOptions,
  scale: number,
): AxisLane {
  const points = placed.filter(({ shape }) => shape === 'point')
  const bars = placed.filter(({ shape }) => shape === 'bar')
  const laid = inRows(
    clusterPoints(points, (TARGET * scale) / width),
    mergeBars(bars, (ALIKE * scale) / width),
    {
      width,
      least: TARGET,
      gap: TARGET * (scale - 1) + 2,
      most: Math.max(1, Math.round(mostRows / scale)),
    },
  )
  const marks = laid.map((mark) => ({ ...mark, facts: inOrder(mark.facts, facts) }))
  return { topic, rows: 1 + Math.max(0, ...marks.map(({ row }) => row)), marks }
}

/** Joined marks bring their facts in any order. */
function inOrder(list: AxisMark['facts'], facts: readonly Fact[]): AxisMark['facts'] {
  if (list.length === 1) return list
  const own = new Set(list)
  const [first = list[0], ...rest] = facts.filter((fact) => own.has(fact))
  return [first, ...rest]
}
