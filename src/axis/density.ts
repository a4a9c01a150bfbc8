import type { TextStyle } from '../dates/text/words.ts'
import type { WallSeconds } from '../dates/units/types.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import { binsOf, type Bins } from './bins.ts'
import { lanesOf } from './lanes.ts'
import { ticksOf } from './ticks.ts'
import type { AxisTick, Extent, Fraction } from './types.ts'

/** So many facts that their numbers by time are drawn, not they themselves. */
export interface Density {
  readonly extent: Extent
  readonly unit: Bins['unit']
  readonly lanes: readonly DensityLane[]
  readonly ticks: readonly AxisTick[]
  /** Facts that are not dated closely enough to be counted in one bar. */
  readonly open: readonly Fact[]
}

/** The facts of one topic. */
export interface DensityLane {
  /** Undefined for the lane of facts without a topic, and of topics without a lane. */
  readonly topic: Entity | undefined
  /** One for each stretch of time that has facts. */
  readonly bars: readonly DensityBar[]
  readonly cells: readonly DensityCell[]
}

/** A number of facts, and its share of the largest number on the axis. */
export interface DensityBar {
  readonly from: Fraction
  readonly to: Fraction
  readonly height: Fraction
}

/** A part of a lane that can be pointed at: a stretch of time, and its facts. */
export interface DensityCell {
  readonly from: Fraction
  readonly to: Fraction
  /** Its first second, and the first second after it. */
  readonly start: WallSeconds
  readonly end: WallSeconds
  readonly facts: readonly [Fact, ...Fact[]]
}

/** The settings of a density. */
export interface DensityOptions {
  readonly extent: Extent
  /** Topics in the editors’ order. */
  readonly topics: readonly Entity[]
  readonly style: TextStyle
  /** In pixels; see AxisOptions. */
  readonly width: number
  readonly maxLanes: number
  /** The largest number of cells of a lane: each is a target. */
  readonly maxCells: number
}

/** Bars may be narrower than cells, but must still be seen one by one. */
const MAX_BARS = 48

/** Bars are only that narrow if so large a share of the facts is dated so closely. */
const MIN_SHARE = 0.9

/** Counts facts by topic and time. They come in the order of the timeline. */
export function densityOf(facts: readonly Fact[], options: DensityOptions): Density {
  const { extent, topics, maxLanes, maxCells } = options
  const { unit, bounds } = binsWithin(extent, maxCells)
  const fine = binsWithin(extent, MAX_BARS).bounds
  const isFine = inBins(facts, fine).size >= MIN_SHARE * facts.length
  const barBounds = isFine ? fine : bounds
  const binOf = inBins(facts, barBounds)
  const cellOf = isFine ? inBins(facts, bounds) : binOf
  const lanes = lanesOf(facts, topics, maxLanes).map((lane) => ({
    topic: lane.topic,
    counts: [...byBin(lane.facts, binOf)],
    cells: [...byBin(lane.facts, cellOf)],
  }))
  const counts = lanes.flatMap((lane) => lane.counts.map(([, { length }]) => length))
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  return {
    extent,
    unit,
    lanes: lanes.map((lane) => ({
      topic: lane.topic,
      bars: lane.counts.map(([bin, { length }]) => ({
        ...placeOf(bin, barBounds, extent),
        height: length / most,
      })),
      cells: lane.cells.map(([bin, own]) => ({ ...placeOf(bin, bounds, extent), facts: own })),
    })),
    ticks: ticksOf(options),
    open: facts.filter((fact) => !binOf.has(fact)),
  }
}

/** The bins of a time, of which the first and the last may be cut: what is before or after is not counted. */
function binsWithin({ start, end }: Extent, most: number): Bins {
  const { unit, bounds } = binsOf({ start, end }, most)
  return { unit, bounds: [start, ...bounds.filter((bound) => bound > start && bound < end), end] }
}

/** The number of the bin that holds all the time that a fact may mean; facts without one are left out. */
function inBins(facts: readonly Fact[], bounds: readonly WallSeconds[]): Map<Fact, number> {
  const binAt = (seconds: number | null): number =>
    seconds === null || seconds >= (bounds.at(-1) ?? 0)
      ? -1
      : bounds.findLastIndex((bound) => bound <= seconds)
  const bins = new Map<Fact, number>()
  for (const fact of facts) {
    const bin = binAt(fact.date.earliest)
    if (bin !== -1 && bin === binAt(fact.date.latest)) bins.set(fact, bin)
  }
  return bins
}

/** The facts of each bin, along the axis. */
function byBin(
  facts: readonly Fact[],
  binOf: ReadonlyMap<Fact, number>,
): [number, [Fact, ...Fact[]]][] {
  const bins = new Map<number, [Fact, ...Fact[]]>()
  for (const fact of facts) {
    const bin = binOf.get(fact)
    if (bin === undefined) continue
    const own = bins.get(bin)
    if (own) own.push(fact)
    else bins.set(bin, [fact])
  }
  return [...bins].sort(([a], [b]) => a - b)
}

function placeOf(
  bin: number,
  bounds: readonly WallSeconds[],
  extent: Extent,
): Omit<DensityCell, 'facts'> {
  const [start = 0, end = 0] = bounds.slice(bin, bin + 2)
  const at = (seconds: number): Fraction => (seconds - extent.start) / (extent.end - extent.start)
  return { from: at(start), to: at(end), start, end }
}
