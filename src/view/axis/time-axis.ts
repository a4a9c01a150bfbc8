import { boundsOf } from '../../axis/extent.ts'
import type { Extent } from '../../axis/types.ts'
import { outsideOf, windowOf } from '../../axis/window.ts'
import { periodText } from '../../dates/period.ts'
import { yearText } from '../../dates/text/calendar-text.ts'
import { civil } from '../../dates/units/wall.ts'
import type { Fact, Timeline } from '../../timeline/types.ts'
import { factHref } from '../href.ts'
import type { PageOfPeriod } from '../periods.ts'
import { commonTerms, searchIn } from '../search-address.ts'
import { timeText, type Words } from '../words.ts'
import { densityPlots, periodOrSearch, timeInBins, type DensityPlot } from './densities.ts'
import { axisPlots, type AxisPlot } from './plots.ts'

/** What an axis shows, and where it leads. */
export interface TimeAxisInput {
  /** In order. */
  readonly facts: readonly Fact[]
  readonly timeline: Timeline
  /** The time that it shows; by default the time where the facts are. */
  readonly extent?: Extent | undefined
  /** The address of the search for all facts; undefined if the page lists and filters them. */
  readonly leadTo?: string | undefined
  /** Gives the link of several facts. */
  readonly linkOfSeveral: (facts: readonly Fact[]) => string
  readonly pageOf: PageOfPeriod
  readonly words: Words
}

/** An axis with its words. It is drawn as marks, or as numbers of facts. */
export interface TimeAxisView {
  readonly extent: Extent
  readonly marks: readonly AxisPlot[]
  readonly numbers: readonly DensityPlot[]
  /** What it shows, in words. */
  readonly caption: string
  /** What is not drawn, in words at the ends of the axis. */
  readonly edges: readonly AxisEdge[]
  /** Whether facts are left out before and after. */
  readonly broken: { readonly before: boolean; readonly after: boolean }
  /** The facts on it. */
  readonly shown: readonly Fact[]
}

/** Facts that an axis does not draw. */
export interface AxisEdge {
  readonly side: 'start' | 'end'
  readonly text: string
  readonly facts: readonly Fact[]
  readonly address: string | undefined
}

/** More facts than can be told apart: their numbers are drawn instead. */
const MAX_MARKED = 120

/** Lays out an axis, and writes its words. */
export function timeAxis(input: TimeAxisInput): TimeAxisView {
  const { facts, timeline, words, leadTo, linkOfSeveral } = input
  const { time, ...whole } = windowOf(facts)
  const isDense = facts.length - whole.earlier.length - whole.later.length > MAX_MARKED
  const extent = input.extent ?? (isDense ? timeInBins(whole.extent) : whole.extent)
  const { earlier, later } = input.extent ? { earlier: [], later: [] } : outsideOf(facts, extent)
  const leftOut = new Set([...earlier, ...later])
  const shown = leftOut.size === 0 ? facts : facts.filter((fact) => !leftOut.has(fact))
  const common = { facts: shown, topics: timeline.topics, extent, words }
  const numbers = isDense ? densityPlots({ ...common, addressOf: addressOf(input) }) : []
  const { plots, open } = isDense
    ? { plots: [], open: numbers[0]?.open ?? [] }
    : axisPlots({ ...common, linkOfSeveral })
  const linkOf = (several: readonly Fact[], period: Readonly<Record<string, string>>): string => {
    const [first, ...others] = several
    if (first && others.length === 0) return factHref(first)
    return leadTo === undefined ? linkOfSeveral(several) : searchIn(leadTo, period)
  }
  const edge = (side: AxisEdge['side'], several: readonly Fact[], pattern: string) => ({
    side,
    facts: several,
    text: words.say(pattern, { count: several.length, date: endYearOf(several, side, words) }),
  })
  const before = { to: periodText(extent.start - 1, 'day') }
  const after = { from: periodText(extent.end, 'day') }
  const edges = [
    { ...edge('start', earlier, words.axis.earlier), address: linkOf(earlier, before) },
    isDense
      ? { ...edge('start', open, words.axis.loose), address: undefined }
      : { ...edge('start', open, words.axis.open), address: linkOfOpen(open, linkOfSeveral) },
    { ...edge('end', later, words.axis.later), address: linkOf(later, after) },
  ].filter((one) => one.facts.length > 0)
  return {
    extent,
    marks: plots,
    numbers,
    // The page of a period already says which time its axis shows.
    caption: captionOf(input.extent ? undefined : isDense ? extent : time, leftOut.size, words),
    edges,
    broken: { before: earlier.length > 0, after: later.length > 0 },
    shown,
  }
}

function addressOf({
  leadTo,
  pageOf,
  linkOfSeveral,
}: TimeAxisInput): ReturnType<typeof periodOrSearch> {
  // A list that is not of the whole timeline has a place for each fact, also on its further pages.
  const isWhole = leadTo !== undefined && commonTerms(leadTo).length === 0
  return isWhole ? periodOrSearch(pageOf, leadTo) : ({ facts }) => linkOfSeveral(facts)
}

function linkOfOpen(open: readonly Fact[], linkOfSeveral: TimeAxisInput['linkOfSeveral']): string {
  const [first, ...others] = open
  return first && others.length === 0 ? factHref(first) : linkOfSeveral(open)
}

/** The first or last year of facts. */
function endYearOf(facts: readonly Fact[], side: AxisEdge['side'], { style }: Words): string {
  if (facts.length === 0) return ''
  const { start, end } = boundsOf(facts.map(({ date }) => date))
  const seconds = side === 'start' ? start : end - 1
  return Number.isFinite(seconds) ? yearText(civil(seconds).year, style) : ''
}

/**
 * “Timeline to scale, from 1990 to 2025; 4 facts are not on this scale”.
 * @param time undefined if the page says which time it is
 * @param leftOut the number of facts before and after the axis
 */
export function captionOf(time: Extent | undefined, leftOut: number, words: Words): string {
  const { shows, showsTime, offScale } = words.axis
  const told = time && timeText([], words, time)
  const scale = told === undefined ? shows : words.say(showsTime, { time: told })
  return leftOut === 0 ? scale : words.say(offScale, { scale, count: leftOut })
}
