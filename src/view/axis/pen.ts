import { FADE } from '../../axis/names.ts'
import type { PlacedDate } from '../../axis/place.ts'
import type { Fraction } from '../../axis/types.ts'

/** A date that is drawn, with its width in pixels at the narrowest. */
export type DrawnDate = PlacedDate & { readonly width: number }

/**
 * Positions the drawing of an axis: percentages across, and a unit down, so that marks and letters keep
 * their size at any width.
 */
export interface AxisPen {
  readonly isRtl: boolean
  /** A position along the axis as a percentage from the left. */
  readonly across: (fraction: Fraction) => string
  /** A length that is given in pixels of usual text, in the unit of the drawing. */
  readonly size: (pixels: number) => string
  /**
   * The box of a mark; if it is narrower than `least` pixels, a box of that width around its
   * middle.
   */
  readonly stretch: (mark: DrawnDate, least: number) => PenBox
  /**
   * The solid part of a bar, without its hairline; undefined if its known end lies outside the
   * axis.
   */
  readonly body: (mark: DrawnDate) => Body | undefined
  /** The known ends of a bar: a stop, or an approximate end, which fades a little. */
  readonly ends: (mark: DrawnDate) => BarEnd[]
  /** The id of the gradient that covers an approximate end. */
  readonly soft: (to: 'left' | 'right') => string
  /** The id of the mask that fades a bar to one side. */
  readonly fade: (to: 'left' | 'right') => string
}

/**
 * The horizontal position of a rectangle: a nested `svg` stands at a percentage, and the rectangle in it
 * at an offset, since no attribute adds the two.
 */
export interface PenBox {
  readonly at: string
  readonly x: string
  readonly width: string
}

/** An end of a bar, and the side on which it is. */
interface BarEnd extends Omit<PenBox, 'width'> {
  readonly side: 'left' | 'right'
  readonly isSoft: boolean
}

interface Body {
  readonly box: PenBox
  /** Whether it continues beyond the axis, and must be cut there. */
  readonly isCut: boolean
  readonly mask?: string
  /**
   * The length of its outline in dashes and gaps, a whole number, so that they close without a
   * seam.
   */
  readonly pathLength: number
}

/** The shortest bar that still looks like a bar, in pixels. */
export const SHORTEST_BAR_PX = 16

/**
 * A bar that continues beyond the axis is drawn this far beyond it, as a fraction of the axis, and
 * cut.
 */
const OVERSHOOT = 0.03

/** The length of a dash and its gap, in pixels. */
const DASH_PX = 9

/** Axes are usually about 1.5 times as wide as the minimum width for which they are laid out. */
const TYPICAL_STRETCH = 1.5

/** Lengths that grow with the letters of a page. */
export const ems = (pixels: number): string => `${String(Math.round((pixels / 16) * 1e4) / 1e4)}em`

/**
 * Creates the pen of one plot.
 * @param name the name of the plot, used in ids
 * @param isRtl whether time runs from right to left
 * @param size writes a length; by default the same number of pixels
 */
export function axisPen(name: string, isRtl: boolean, size: AxisPen['size'] = String): AxisPen {
  const across: AxisPen['across'] = (fraction) => percent(isRtl ? 1 - fraction : fraction)
  const fade: AxisPen['fade'] = (to) => `axis-${name}-fade-${to}`
  const soft: AxisPen['soft'] = (to) => `axis-${name}-soft-${to}`
  const stretch: AxisPen['stretch'] = ({ from, to, width }, least) =>
    width < least
      ? { at: across((from + to) / 2), x: size(-least / 2), width: size(least) }
      : { at: across(isRtl ? to : from), x: '0', width: percent(to - from) }
  const fading = (mark: DrawnDate, open: 'start' | 'end'): Body => {
    const side = (open === 'end') === isRtl ? 'left' : 'right'
    // The length is fixed, since the true one is unknown.
    const length = Math.min(FADE, mark.width)
    const at = across(open === 'end' ? mark.from : mark.to)
    const box: PenBox =
      length < SHORTEST_BAR_PX
        ? stretch(mark, SHORTEST_BAR_PX)
        : { at, x: side === 'left' ? size(-length) : '0', width: size(length) }
    return { box, isCut: false, mask: `url(#${fade(side)})`, pathLength: dashes(length) }
  }
  const body: AxisPen['body'] = (mark) => {
    const open = openEnd(mark)
    if (open === 'both') return undefined
    if (open) return fading(mark, open)
    const isCut = mark.isCutBefore || mark.isCutAfter
    const cut = {
      ...mark,
      from: mark.from - (mark.isCutBefore ? OVERSHOOT : 0),
      to: mark.to + (mark.isCutAfter ? OVERSHOOT : 0),
    }
    const pathLength = dashes(mark.width * TYPICAL_STRETCH)
    return { box: stretch(cut, SHORTEST_BAR_PX), isCut, pathLength }
  }
  const ends: AxisPen['ends'] = (mark) => {
    const half = mark.width < SHORTEST_BAR_PX ? SHORTEST_BAR_PX / 2 : 0
    const middle = (mark.from + mark.to) / 2
    return knownEnds(mark).map(({ at, isSoft, isStart }) => {
      const side = isStart === isRtl ? 'right' : 'left'
      const x = half === 0 ? '0' : size(side === 'left' ? -half : half)
      return { at: across(half === 0 ? at : middle), x, side, isSoft }
    })
  }
  return { isRtl, across, size, stretch, body, ends, soft, fade }
}

/** The ends of a bar that are neither open nor beyond the axis. */
function knownEnds(mark: DrawnDate): { at: Fraction; isSoft: boolean; isStart: boolean }[] {
  const { from, to, isSoftStart, isSoftEnd } = mark
  if (mark.shape === 'point') return []
  return [
    ...(mark.opensStart || mark.isCutBefore
      ? []
      : [{ at: from, isSoft: isSoftStart, isStart: true }]),
    ...(mark.opensEnd || mark.isCutAfter ? [] : [{ at: to, isSoft: isSoftEnd, isStart: false }]),
  ]
}

/** Which end of a bar fades; `both` if the other end is not on the axis either. */
export function openEnd(mark: DrawnDate): 'start' | 'end' | 'both' | undefined {
  const { opensStart, opensEnd, isCutBefore, isCutAfter } = mark
  if (opensStart) return opensEnd || isCutAfter ? 'both' : 'start'
  if (opensEnd) return isCutBefore ? 'both' : 'end'
  return undefined
}

const percent = (fraction: number): string => `${String(Math.round(fraction * 1e4) / 100)}%`

/**
 * How many dashes fit the outline of a bar: an even number, so that its two halves are alike.
 * @param width the approximate width at which it is drawn
 */
function dashes(width: number): number {
  const straight = 2 * (Math.max(width, SHORTEST_BAR_PX) - 12)
  return 2 * Math.round((straight + 12 * Math.PI) / DASH_PX / 2)
}
