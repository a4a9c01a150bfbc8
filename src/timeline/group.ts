import { groupOf, type DateGroup } from '../dates/group.ts'
import { partHeading, yearHeading } from '../dates/text/heading.ts'
import type { TextStyle } from '../dates/text/words.ts'
import { startOfDay, startOfMonth } from '../dates/units/wall.ts'
import type { Period } from './period-types.ts'
import { silences, type Silence } from './silence.ts'
import type { Group, ListedFact, Run, YearGroup } from './group-types.ts'
import type { Fact } from './types.ts'

/**
 * Groups facts under headings of years and months, and in runs of one date. The order of the facts
 * does not change.
 * @param facts in the order of the timeline
 */
export function groupFacts(facts: readonly Fact[], style: TextStyle): YearGroup[] {
  const silent = silences(facts)
  const years = runsBy(facts, (fact) => yearHeading(groupOf(fact.date), style))
  return years.map((inYear) => {
    const first = groupOf(inYear[0].date)
    const parts = runsBy(inYear, (fact) => groupOf(fact.date).key)
    return {
      heading: yearHeading(first, style),
      anchor: yearAnchor(first),
      groups: parts.map((part) => groupFrom(part, silent, style)),
      count: inYear.length,
    }
  })
}

/**
 * The same groups with the newest first. Facts of one date stay in their order: what was said at an
 * occasion follows it.
 */
export const newestFirst = (years: readonly YearGroup[]): YearGroup[] =>
  years.toReversed().map((year) => ({
    ...year,
    groups: year.groups.toReversed().map((group) => ({ ...group, runs: group.runs.toReversed() })),
  }))

/** The anchor of a date’s heading, for links to it: `2023-01`. */
export function groupAnchor(group: DateGroup): string {
  // The heading of the year itself has the plain key.
  return isWhole(group) ? `in-${group.key}` : group.key
}

function isWhole({ part }: DateGroup): boolean {
  return part.kind === 'year' || part.kind === 'years' || part.kind === 'from'
}

/** The anchor of a date’s year: `2023`; of a decade or century, `2020-2029`. */
export function yearAnchor({ year, key }: DateGroup): string {
  return year === null ? key : String(year)
}

function groupFrom(
  facts: NonEmpty<Fact>,
  silent: ReadonlyMap<Fact, Silence>,
  style: TextStyle,
): Group {
  const group = groupOf(facts[0].date)
  const runs = runsBy(facts, ({ date, span }) => `${date.edtf} ${span}`)
  return {
    heading: partHeading(group, style),
    anchor: groupAnchor(group),
    year: group.year ?? undefined,
    whole: isWhole(group),
    runs: runs.map((run) => runFrom(run, silent)),
    count: facts.length,
    within: withinMonth(group, facts),
  }
}

/** How many facts of a period are dated within it; the others are also possible before or after. */
export const datedWithin = ({
  facts,
  start,
  end,
}: Pick<Period, 'facts' | 'start' | 'end'>): number =>
  facts.filter(({ date: { earliest, latest } }) => {
    return earliest !== null && earliest >= start && latest !== null && latest < end
  }).length

function withinMonth({ year, part }: DateGroup, facts: readonly Fact[]): number {
  if (year === null || part.kind !== 'month') return facts.length
  const { month } = part
  return datedWithin({ facts, start: startOfDay(year, month), end: startOfMonth(year, month) })
}

function runFrom(facts: NonEmpty<Fact>, silent: ReadonlyMap<Fact, Silence>): Run {
  const [first] = facts
  const { date, span } = first
  const silence = silent.get(first)
  return { date, span, listed: listed(facts), count: facts.length, silence }
}

/**
 * Nests statements under the occasion at which they were made, if they directly follow it.
 * @param facts of one date, in the order of the timeline
 */
export function listed(facts: readonly Fact[]): ListedFact[] {
  const list: { fact: Fact; said: Fact[] }[] = []
  for (const fact of facts) {
    const last = list.at(-1)
    if (last && isSaidAt(fact, last.fact)) last.said.push(fact)
    else list.push({ fact, said: [] })
  }
  return list
}

function isSaidAt({ attribution }: Fact, occasion: Fact): boolean {
  return attribution.length > 0 && attribution.every(({ at }) => at?.id === occasion.id)
}

type NonEmpty<T> = [T, ...T[]]

function runsBy<T>(items: readonly T[], key: (item: T) => string): NonEmpty<T>[] {
  const runs: NonEmpty<T>[] = []
  let lastKey: string | undefined
  for (const item of items) {
    const itemKey = key(item)
    const run = runs.at(-1)
    if (run && itemKey === lastKey) run.push(item)
    else runs.push([item])
    lastKey = itemKey
  }
  return runs
}
