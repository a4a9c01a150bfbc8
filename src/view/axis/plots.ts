import { layoutAxis } from '../../axis/layout.ts'
import type { Axis, AxisLane, AxisMark, AxisTick, Extent } from '../../axis/types.ts'
import type { FactKind } from '../../timeline/kind.ts'
import type { Entity, Fact } from '../../timeline/types.ts'
import { kindOfSeveral, nameOfLane, nameOfMark, shortName } from './names.ts'
import { factHref } from '../href.ts'
import type { Words } from '../words.ts'

/** What an axis shows, and the words that describe it. */
export interface AxisInput {
  readonly facts: readonly Fact[]
  readonly topics: readonly Entity[]
  readonly extent: Extent
  readonly words: Words
  /** The address of a mark that stands for several facts. */
  readonly linkOfSeveral: (facts: readonly Fact[]) => string
}

/** A drawing of an axis for one range of window widths. Lengths are in pixels of usual text. */
export interface AxisPlot<Lane = PlotLane> {
  readonly name: PlotName
  readonly lanes: readonly Lane[]
  readonly ticks: readonly AxisTick[]
  /** Without the labels of the ticks. */
  readonly height: number
}

export type PlotName = 'wide' | 'narrow'

/** A lane, and its distance from the top. */
export interface PlotLane {
  readonly topic: Entity | undefined
  readonly top: number
  readonly height: number
  readonly marks: readonly PlotMark[]
}

/** A mark as it is drawn. */
export interface PlotMark extends AxisMark {
  readonly address: string
  /** Its description. */
  readonly name: string
  /** The kind of its facts; `mixed` if they differ. */
  readonly kind: FactKind | 'mixed'
  /** The distance from the top of the plot to its middle, and to the middle of its row. */
  readonly y: number
  readonly rowY: number
}

/**
 * The sizes of both plots. The narrow one is also the one for fingers, which need targets of 44 px; for
 * a pointer, 24 are enough (WCAG 2.2, 2.5.5 and 2.5.8). `padding` stands around the marks of a lane, and
 * `laneName` above them where there is no room beside them. Rows for names fill about 420 px.
 */
const SIZES = {
  wide: {
    width: 720,
    target: 24,
    padding: 6,
    laneName: 0,
    maxLanes: 8,
    maxRows: 6,
    allRows: 13,
    maxMarks: 130,
    areOver: false,
  },
  narrow: {
    width: 280,
    target: 44,
    padding: 0,
    laneName: 18,
    maxLanes: 3,
    maxRows: 2,
    allRows: 0,
    maxMarks: 40,
    areOver: true,
  },
} as const

/** Marks stand so far below the middle of their row if their names stand above them. */
const OVER = 6

/** The size of a target on the plot: the height of its rows. */
export const targetOf = (name: PlotName): number => SIZES[name].target

/** Two drawings of an axis. */
export interface AxisPlots {
  readonly plots: readonly AxisPlot[]
  /** Facts that may belong anywhere in its time, and are not drawn. */
  readonly open: readonly Fact[]
}

/** Lays an axis out twice, for wide and for narrow windows. Style sheets show the one that fits. */
export function axisPlots(input: AxisInput): AxisPlots {
  const { facts, topics, extent, words } = input
  const laid = (['wide', 'narrow'] as const).map((name) => {
    const nameOf = (several: AxisMark['facts']): string => shortName(several, words, name)
    const options = { ...SIZES[name], topics, extent, style: words.style, nameOf }
    return { name, axis: layoutAxis(facts, options) }
  })
  return {
    plots: laid.map(({ name, axis }) => plotOf(name, axis, input)),
    open: laid[0]?.axis.open ?? [],
  }
}

function plotOf(name: PlotName, { lanes: laid, ticks }: Axis, input: AxisInput): AxisPlot {
  const { padding, laneName, target, areOver } = SIZES[name]
  // A single lane repeats what the page is about, so it needs no name.
  const isNamed = laid.length > 1
  let top = 0
  const lanes = laid.map((lane) => {
    const above = top + padding + (isNamed ? laneName : 0)
    const height = above - top + lane.rows * target + padding
    const middleOf = (row: number): number => above + (row + 0.5) * target
    const marks = marksOf(lane, isNamed, input, middleOf, areOver ? OVER : 0)
    const placed = { topic: lane.topic, top, height, marks }
    top += height
    return placed
  })
  return { name, lanes, ticks, height: top }
}

function marksOf(
  { topic, marks }: AxisLane,
  isNamed: boolean,
  { words, linkOfSeveral }: AxisInput,
  middleOf: (row: number) => number,
  below: number,
): PlotMark[] {
  return marks.map((mark) => ({
    ...mark,
    address: mark.facts.length === 1 ? factHref(mark.facts[0]) : linkOfSeveral(mark.facts),
    name: nameOfMark(mark.facts, isNamed ? nameOfLane(topic, words) : undefined, words),
    kind: kindOfSeveral(mark.facts),
    y: middleOf(mark.row) + below,
    rowY: middleOf(mark.row),
  }))
}
