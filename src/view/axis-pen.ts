import type { AxisMark, Fraction } from '../axis/types.ts'

/**
 * Places what is drawn on an axis. Percentages across and pixels down: marks and letters keep their
 * size at any width.
 */
export interface AxisPen {
  readonly isRtl: boolean
  /** A place along the axis as a percentage, from the left. */
  readonly across: (fraction: Fraction) => string
  /** All of a mark, or where it would be too short, so many pixels around its middle. */
  readonly stretch: (mark: AxisMark, least: number) => Place
  /** What is seen of a bar, but for its hairline; nothing where its known end is not in the window. */
  readonly body: (mark: AxisMark) => Body | undefined
  /** The id of what cuts a bar at the ends of the axis. */
  readonly clip: string
  /** The id of the mask of what fades to one side. */
  readonly fade: (to: 'left' | 'right') => string
}

/** Attributes of an SVG element. */
interface Place {
  readonly x: string
  readonly width: string
  readonly transform?: string
}

interface Body extends Place {
  readonly 'clip-path'?: string
  readonly mask?: string
  /** Its outline in dashes and gaps of equal length, so that they close without a seam. */
  readonly pathLength: number
}

/** Smaller, it would not be seen as a bar: pixels. */
export const SHORTEST_BAR = 16

/** An open end fades over so many pixels, whatever the window shows: how long it was is not known. */
const FADE = 52

/** What goes on beyond the axis is drawn so much of it beyond it, and cut. */
const BEYOND = 0.03

/** A dash and its gap, in pixels. */
const DASH = 9

/** So many times as wide as the narrowest that it is laid out for, an axis mostly is. */
const USUAL = 1.5

/**
 * @param name of the plot, for ids
 * @param isRtl whether time runs from right to left
 */
export function axisPen(name: string, isRtl: boolean): AxisPen {
  const across: AxisPen['across'] = (fraction) => percent(isRtl ? 1 - fraction : fraction)
  const clip = `axis-${name}-clip`
  const fade: AxisPen['fade'] = (to) => `axis-${name}-fade-${to}`
  const stretch: AxisPen['stretch'] = ({ from, to, width }, least) =>
    width < least
      ? around(across((from + to) / 2), least)
      : { x: across(isRtl ? to : from), width: percent(to - from) }
  const fading = (mark: AxisMark, open: 'start' | 'end'): Body => {
    const side = (open === 'end') === isRtl ? 'left' : 'right'
    const length = Math.min(FADE, mark.width)
    const place: Place =
      length < SHORTEST_BAR
        ? stretch(mark, SHORTEST_BAR)
        : {
            x: across(open === 'end' ? mark.from : mark.to),
            width: String(length),
            ...(side === 'left' && { transform: moved(-length) }),
          }
    return { ...place, mask: `url(#${fade(side)})`, pathLength: dashes(length) }
  }
  const body: AxisPen['body'] = (mark) => {
    const open = openEnd(mark)
    if (open === 'both') return undefined
    if (open) return fading(mark, open)
    const cut = {
      ...mark,
      from: mark.from - (mark.isCutBefore ? BEYOND : 0),
      to: mark.to + (mark.isCutAfter ? BEYOND : 0),
    }
    return {
      ...stretch(cut, SHORTEST_BAR),
      ...((mark.isCutBefore || mark.isCutAfter) && { 'clip-path': `url(#${clip})` }),
      pathLength: dashes(mark.width * USUAL),
    }
  }
  return { isRtl, across, stretch, body, clip, fade }
}

/** Which end of a bar fades; both where the other one is not in the window either. */
export function openEnd(mark: AxisMark): 'start' | 'end' | 'both' | undefined {
  const { opensStart, opensEnd, isCutBefore, isCutAfter } = mark
  if (opensStart) return opensEnd || isCutAfter ? 'both' : 'start'
  if (opensEnd) return isCutBefore ? 'both' : 'end'
  return undefined
}

const around = (x: string, width: number): Place => ({
  x,
  width: String(width),
  transform: moved(-width / 2),
})

const moved = (pixels: number): string => `translate(${String(pixels)} 0)`

const percent = (fraction: number): string => `${String(Math.round(fraction * 1e4) / 100)}%`

/**
 * How many dashes fit the outline of a bar: an even number, so that its two halves are alike.
 * @param width about as wide as it is drawn
 */
function dashes(width: number): number {
  const straight = 2 * (Math.max(width, SHORTEST_BAR) - 12)
  return 2 * Math.round((straight + 12 * Math.PI) / DASH / 2)
}
