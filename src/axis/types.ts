import type { Span, WallSeconds } from '../dates/units/types.ts'
import type { Entity, Fact } from '../timeline/types.ts'

/** The time that an axis shows, on the site’s wall clock; the end is not included. */
export interface Extent {
  readonly start: WallSeconds
  readonly end: WallSeconds
}

/** A position along an axis: 0 is the start, 1 the end, in either writing direction. */
export type Fraction = number

/** A mark on an axis, for one fact, or for several that would overlap. */
export interface AxisMark {
  /** In the order of the timeline. */
  readonly facts: readonly [Fact, ...Fact[]]
  /** Both ends of a point are the same. */
  readonly from: Fraction
  readonly to: Fraction
  readonly shape: 'point' | 'bar'
  /** Of a bar: whether it went on all that time, or happened at some time in it. */
  readonly span: Span
  /** Whether the start or end is open, so that the bar fades there. */
  readonly opensStart: boolean
  readonly opensEnd: boolean
  /** Whether the start or end is approximate, so that it is no bound. */
  readonly isSoftStart: boolean
  readonly isSoftEnd: boolean
  /** Whether it continues before or after the axis. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  /** From 0 on, within its lane. */
  readonly row: number
  /** In pixels at the layout’s width. */
  readonly width: number
  /** Its name; undefined if there is no room for one. */
  readonly label: MarkLabel | undefined
}

/** The name of a mark, beside it or on its bar. */
export interface MarkLabel {
  readonly text: string
  /** `over` and `over-end`: above the mark, beginning or ending there. */
  readonly side: 'before' | 'after' | 'on' | 'over' | 'over-end'
}

/** The facts of one topic. */
export interface AxisLane {
  /** Undefined for the lane of facts without a topic, and of topics without a lane. */
  readonly topic: Entity | undefined
  readonly rows: number
  /** Along the axis. */
  readonly marks: readonly AxisMark[]
}

/** A tick of the axis. */
export interface AxisTick {
  readonly at: Fraction
  /** Undefined if there is no room for it. */
  readonly label: string | undefined
  /** The year, or the month (1–12) of a year, that begins at the tick. */
  readonly begins: { readonly year: number; readonly month: number | undefined } | undefined
}

/** Facts along a time axis, laid out for a width. */
export interface Axis {
  readonly extent: Extent
  readonly lanes: readonly AxisLane[]
  readonly ticks: readonly AxisTick[]
  /** Facts that may belong anywhere in its time, and so nowhere on it. */
  readonly open: readonly Fact[]
}
