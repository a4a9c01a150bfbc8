import type { WallSeconds } from '../dates/units/types.ts'
import type { Entity, Fact } from '../timeline/types.ts'

/** The stretch of time that an axis shows, on the site’s wall clock; the end is not part of it. */
export interface Extent {
  readonly start: WallSeconds
  readonly end: WallSeconds
}

/** A place along an axis: 0 is its start, 1 its end, whichever way the language is written. */
export type Fraction = number

/** A fact, or several that would overlap, as an axis shows them. */
export interface AxisMark {
  /** In the order of the timeline. */
  readonly facts: readonly [Fact, ...Fact[]]
  /** A point’s two ends are the same. */
  readonly from: Fraction
  readonly to: Fraction
  readonly shape: 'point' | 'bar'
  /** Whether the end is open, so that the bar fades there. */
  readonly opensStart: boolean
  readonly opensEnd: boolean
  /** Whether it goes on before or after the axis. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  /** From 0 on, within its lane. */
  readonly row: number
  /** From end to end, in pixels at the layout’s width. */
  readonly width: number
  /** Free space behind it before the next mark of its row, in pixels at the layout’s width. */
  readonly room: number
}

/** The facts of one topic. */
export interface AxisLane {
  /** None for facts without a topic, and for topics beyond those that have a lane. */
  readonly topic: Entity | undefined
  readonly rows: number
  /** By row, then along the axis. */
  readonly marks: readonly AxisMark[]
}

/** A division of the axis. */
export interface AxisTick {
  readonly at: Fraction
  /** None where there is no room for one. */
  readonly label: string | undefined
  /** The year, or the month (1–12) of a year, that begins there. */
  readonly begins: { readonly year: number; readonly month: number | undefined } | undefined
}

/** Facts along a time axis, laid out for a width. */
export interface Axis {
  readonly extent: Extent
  readonly lanes: readonly AxisLane[]
  readonly ticks: readonly AxisTick[]
}
