import type { PlacedDate } from '../axis/place.ts'
import type { Fraction } from '../axis/types.ts'

/** A date that is drawn, with its width in pixels at the narrowest. */
export type DrawnDate = PlacedDate & { readonly width: number }

/**
 * Positions the drawing of an axis: percentages across and pixels down, so that marks and letters
 * keep their size at any width.
 */
export interface AxisPen {
  readonly isRtl: boolean
  /** A position along the axis as a percentage from the left. */
  readonly across: (fraction: Fraction) => string
  /**
   * The box of a mark; if it is narrower than `least` pixels, a box of that width around its
   * middle.
   */
  readonly stretch: (mark: DrawnDate, least: number) => HorizontalBox
  /**
   * The solid part of a bar, without its hairline; undefined if its known end lies outside the
   * axis.
   */
  readonly body: (mark: DrawnDate) => Body | undefined
  /** The ends of a bar that fade a little, since they are approximate. */
  readonly softEnds: (mark: DrawnDate) => SoftEnd[]
  /** The id of the gradient that covers such an end. */
  readonly soft: (to: 'left' | 'right') => string
  /** The id of the clip path that cuts bars at the ends of the axis. */
  readonly clip: string
  /** The id of the mask that fades a bar to one side. */
  readonly fade: (to: 'left' | 'right') => string
}

/** The horizontal position of an SVG element, as attributes. */
interface HorizontalBox {
  readonly x: string
  readonly width: string
  readonly transform?: string
}

/** The end of a bar, and the side to which it fades. */
interface SoftEnd {
  readonly x: string
  /** How far the drawn end is from there, in pixels, if the bar is drawn longer than it is. */
  readonly shift: number
  readonly side: 'left' | 'right'
}

interface Body extends HorizontalBox {
  readonly 'clip-path'?: string
  readonly mask?: string
  /**
   * The length of its outline in dashes and gaps, a whole number, so that they close without a
   * seam.
   */
  readonly pathLength: number
}

/** The shortest bar that still looks like a bar, in pixels. */
export const SHORTEST_BAR_PX = 16

/** The length of a fading end, in pixels. It is fixed, since the true length is unknown. */
const FADE_PX = 52

/**
 * A bar that continues beyond the axis is drawn this far beyond it, as a fraction of the axis, and
 * clipped.
 */
const OVERSHOOT = 0.03

/** The length of a dash and its gap, in pixels. */
const DASH_PX = 9

/** Axes are usually about 1.5 times as wide as the minimum width for which they are laid out. */
const TYPICAL_STRETCH = 1.5

/**
 * Creates the pen of one plot.
 * @param name the name of the plot, used in ids
 * @param isRtl whether time runs from right to left
 */
export function axisPen(name: string, isRtl: boolean): AxisPen {
  const across: AxisPen['across'] = (fraction) => percent(isRtl ? 1 - fraction : fraction)
  const clip = `axis-${name}-clip`
  const fade: AxisPen['fade'] = (to) => `axis-${name}-fade-${to}`
  const soft: AxisPen['soft'] = (to) => `axis-${name}-soft-${to}`
  const stretch: AxisPen['stretch'] = ({ from, to, width }, least) =>
    width < least
      ? around(across((from + to) / 2), least)
      : { x: across(isRtl ? to : from), width: percent(to - from) }
  const fading = (mark: DrawnDate, open: 'start' | 'end'): Body => {
    const side = (open === 'end') === isRtl ? 'left' : 'right'
    const length = Math.min(FADE_PX, mark.width)
    const box: HorizontalBox =
      length < SHORTEST_BAR_PX
        ? stretch(mark, SHORTEST_BAR_PX)
        : {
            x: across(open === 'end' ? mark.from : mark.to),
            width: String(length),
            ...(side === 'left' && { transform: shiftedBy(-length) }),
          }
    return { ...box, mask: `url(#${fade(side)})`, pathLength: dashes(length) }
  }
  const body: AxisPen['body'] = (mark) => {
    const open = openEnd(mark)
    if (open === 'both') return undefined
    if (open) return fading(mark, open)
    const cut = {
      ...mark,
      from: mark.from - (mark.isCutBefore ? OVERSHOOT : 0),
      to: mark.to + (mark.isCutAfter ? OVERSHOOT : 0),
    }
    return {
      ...stretch(cut, SHORTEST_BAR_PX),
      ...((mark.isCutBefore || mark.isCutAfter) && { 'clip-path': `url(#${clip})` }),
      pathLength: dashes(mark.width * TYPICAL_STRETCH),
    }
  }
  const softEnds: AxisPen['softEnds'] = (mark) => {
    const { from, to, width, isSoftStart, isSoftEnd, isCutBefore, isCutAfter } = mark
    const isShort = width < SHORTEST_BAR_PX
    const middle = (from + to) / 2
    const ends = [
      { at: from, isSoft: isSoftStart && !isCutBefore, isLeft: !isRtl },
      { at: to, isSoft: isSoftEnd && !isCutAfter, isLeft: isRtl },
    ]
    return ends
      .filter(({ isSoft }) => isSoft)
      .map(({ at, isLeft }) => ({
        x: across(isShort ? middle : at),
        shift: isShort ? (isLeft ? -1 : 1) * (SHORTEST_BAR_PX / 2) : 0,
        side: isLeft ? 'left' : 'right',
      }))
  }
  return { isRtl, across, stretch, body, softEnds, soft, clip, fade }
}

/** Which end of a bar fades; `both` if the other end is not on the axis either. */
export function openEnd(mark: DrawnDate): 'start' | 'end' | 'both' | undefined {
  const { opensStart, opensEnd, isCutBefore, isCutAfter } = mark
  if (opensStart) return opensEnd || isCutAfter ? 'both' : 'start'
  if (opensEnd) return isCutBefore ? 'both' : 'end'
  return undefined
}

const around = (x: string, width: number): HorizontalBox => ({
  x,
  width: String(width),
  transform: shiftedBy(-width / 2),
})

const shiftedBy = (pixels: number): string => `translate(${String(pixels)} 0)`

const percent = (fraction: number): string => `${String(Math.round(fraction * 1e4) / 100)}%`

/**
 * How many dashes fit the outline of a bar: an even number, so that its two halves are alike.
 * @param width the approximate width at which it is drawn
 */
function dashes(width: number): number {
  const straight = 2 * (Math.max(width, SHORTEST_BAR_PX) - 12)
  return 2 * Math.round((straight + 12 * Math.PI) / DASH_PX / 2)
}
