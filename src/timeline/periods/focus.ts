import { DAY_SECONDS } from '../../dates/units/days.ts'
import type { WallSeconds } from '../../dates/units/types.ts'
import { dayNumber } from '../../dates/units/wall.ts'
import { listed } from '../group.ts'
import type { ListedFact } from '../group-types.ts'
import { markShape } from '../mark.ts'
import type { Fact } from '../types.ts'

/** A day on which a timeline turns, and what is told around it. */
export interface Focus {
  /** The first second of the day, on the site’s wall clock. */
  readonly day: WallSeconds
  /** Facts that began, or may have begun, before the day. In the order of the timeline, as all. */
  readonly before: readonly Fact[]
  /** Facts dated to the day, or to a part of it, each with what was said at it. */
  readonly on: readonly ListedFact[]
  /** What was announced, and facts that began on the day or later but are not dated to it. */
  readonly after: readonly Fact[]
}

/** A day with fewer facts, or with a smaller share of all, is not what a timeline turns on. */
const FEWEST = 5
const LEAST_SHARE = 0.3

/**
 * The day to which most facts are dated, if at least five and 30 % of all are; the earlier one of
 * two. Undefined for other timelines.
 * @param facts in the order of the timeline
 */
export function focusOf(facts: readonly Fact[]): Focus | undefined {
  const days = Map.groupBy(facts, dayOf)
  days.delete(undefined)
  const most = [...days.values()].reduce((a, b) => (b.length > a.length ? b : a), [])
  const day = most[0] && dayOf(most[0])
  if (day === undefined || most.length < Math.max(FEWEST, facts.length * LEAST_SHARE))
    return undefined
  const isOn = ({ date: { earliest, latest } }: Fact): boolean =>
    earliest !== null && earliest >= day && latest !== null && latest < day + DAY_SECONDS
  const others = facts.filter((fact) => !isOn(fact))
  const isAfter = ({ date: { earliest, latest }, kind }: Fact): boolean =>
    (earliest !== null && earliest >= day) ||
    (kind === 'announced' && (latest === null || latest >= day + DAY_SECONDS))
  return {
    day,
    before: others.filter((fact) => !isAfter(fact)),
    on: listed(facts.filter(isOn)),
    after: others.filter(isAfter),
  }
}

/** The day to which a fact is dated; undefined if its date is longer, about or uncertain. */
function dayOf({ date }: Fact): WallSeconds | undefined {
  const { earliest, qualifier } = date
  const isDay = earliest !== null && qualifier === 'exact' && markShape(date) === 'point'
  return isDay ? dayNumber(earliest) * DAY_SECONDS : undefined
}
