import { DAY_SECONDS } from '../dates/units/days.ts'
import type { EdtfDate, WallSeconds } from '../dates/units/types.ts'
import type { Fact } from '../timeline/types.ts'
import { boundsOf, roomAround } from './extent.ts'
import type { Extent } from './types.ts'

/** The time that an axis shows, and the facts that are not on it. */
export interface AxisWindow {
  readonly extent: Extent
  /** The same without room at its ends. */
  readonly time: Extent
  /** Facts before the axis begins and after it ends, in the order of the timeline. */
  readonly earlier: readonly Fact[]
  readonly later: readonly Fact[]
}

/** Fewer facts are seen one by one, however far apart. */
const MIN_FACTS = 40

/** At most this share of the facts, and this many, are left out at either end. */
const MAX_SHARE = 0.05
const MAX_LEFT_OUT = 100

/** Leaving facts out must make the axis so many times shorter, or it is not worth it. */
const WORTH = 4

/** Below four weeks, a shorter axis shows nothing more. */
const SHORTEST = 28 * DAY_SECONDS

/** How many facts are left out at either end. */
interface Cut {
  readonly early: number
  readonly late: number
}

/**
 * The time where the facts are. A few facts far from all others would press the rest into a corner, so
 * they are left out; the scale stays true for all that it shows.
 * @param facts at least one, in the order of the timeline
 */
export function windowOf(facts: readonly Fact[]): AxisWindow {
  const dates = facts.map(({ date }) => date)
  const kept = keptTime(dates)
  const extent = roomAround(
    dates.filter((date) => isIn(date, kept)),
    kept,
  )
  return {
    extent,
    time: kept,
    ...outsideOf(facts, extent),
  }
}

/** The facts before a time and those after it, in the order of the timeline. */
export function outsideOf(
  facts: readonly Fact[],
  { start, end }: Extent,
): Pick<AxisWindow, 'earlier' | 'later'> {
  return {
    earlier: facts.filter(({ date }) => (date.latest ?? Infinity) < start),
    later: facts.filter(({ date }) => (date.earliest ?? -Infinity) >= end),
  }
}

const isIn = ({ earliest, latest }: EdtfDate, { start, end }: Extent): boolean =>
  (latest ?? Infinity) >= start && (earliest ?? -Infinity) < end

/**
 * From the first to the last known bound, without those few that are far away. It leaves out the fewest
 * that are worth it, and then more as long as that is.
 */
function keptTime(dates: readonly EdtfDate[]): Extent {
  const whole = boundsOf(dates)
  const starts = sorted(dates.map(({ earliest, latest }) => earliest ?? latest))
  const ends = sorted(dates.map(({ earliest, latest }) => latest ?? earliest))
  const timeOf = ({ early, late }: Cut): Extent => ({
    start: starts[early] ?? whole.start,
    end: (ends.at(-1 - late) ?? whole.end - 1) + 1,
  })
  const cuts = cutsOf(dates.length).map((cut) => ({ ...cut, time: timeOf(cut) }))
  let kept = { early: 0, late: 0, time: whole }
  for (;;) {
    const { early, late, time } = kept
    const [first, ...others] = cuts.filter(
      (cut) => cut.early >= early && cut.late >= late && isWorth(cut.time, time),
    )
    if (!first) return time
    const next = others.reduce((best, cut) => (isBetter(cut, best) ? cut : best), first)
    kept = next
  }
}

/** All ways of leaving facts out. */
function cutsOf(facts: number): Cut[] {
  const most = facts < MIN_FACTS ? 0 : Math.min(MAX_LEFT_OUT, Math.floor(facts * MAX_SHARE))
  const counts = Array.from({ length: most + 1 }, (_, count) => count)
  return counts.flatMap((early) => counts.map((late) => ({ early, late })))
}

/** Whether a cut leaves fewer facts out, or as many and more time. */
function isBetter(a: Cut & { readonly time: Extent }, b: typeof a): boolean {
  const fewer = a.early + a.late - b.early - b.late
  return fewer < 0 || (fewer === 0 && lengthOf(a.time) < lengthOf(b.time))
}

const isWorth = (shorter: Extent, longer: Extent): boolean =>
  shorter.start < shorter.end && lengthOf(longer) >= WORTH * lengthOf(shorter)

const lengthOf = ({ start, end }: Extent): number => Math.max(end - start, SHORTEST)

const sorted = (moments: readonly (WallSeconds | null)[]): WallSeconds[] =>
  moments.filter((moment) => moment !== null).sort((a, b) => a - b)
