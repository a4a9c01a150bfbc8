import { groupOf } from '../dates/group.ts'
import { partHeading } from '../dates/text/heading.ts'
import { groupAnchor } from '../timeline/group.ts'
import type { PeriodKey, YearPeriod } from '../timeline/period-types.ts'
import { periodOfDate, periodOfYear } from '../timeline/periods/lookup.ts'
import type { Fact } from '../timeline/types.ts'
import { href } from './href.ts'
import { periodHref, periodTitle } from './periods.ts'
import type { Words } from './words.ts'

/** A page above another one. */
export interface Crumb {
  readonly name: string
  readonly address: string
}

/** The home page. */
export const timelineCrumb = ({ nav }: Pick<Words, 'nav'>): Crumb => ({
  name: nav.timeline,
  address: href(),
})

/** A year, a month, a decade or a century. */
export const periodCrumb = (key: PeriodKey, words: Words): Crumb => ({
  name: periodTitle(key, words),
  address: periodHref(key),
})

/**
 * The pages above a fact: the timeline, its year, its month or season; where facts are few, its decade
 * or century. Only the timeline if the fact is withdrawn or no page of a period lists it.
 * @param years the periods with pages
 */
export function factCrumbs(
  fact: Pick<Fact, 'date' | 'withdrawn'>,
  years: readonly YearPeriod[],
  words: Words,
): Crumb[] {
  const timeline = timelineCrumb(words)
  const period = periodOfDate(fact.date, years)
  if (fact.withdrawn || !period) return [timeline]
  const whole = periodCrumb(periodOfYear(period.year, years) ?? period, words)
  const group = groupOf(fact.date)
  if (period.month !== undefined) return [timeline, whole, periodCrumb(period, words)]
  if (group.part.kind !== 'season') return [timeline, whole]
  const address = `${whole.address}#${groupAnchor(group)}`
  return [timeline, whole, { name: partHeading(group, words.style), address }]
}

/** The pages above an entity or source: the timeline and the index of its kind. */
export function kindCrumbs(
  kind: 'people' | 'organisations' | 'places' | 'topics' | 'sources',
  words: Words,
): Crumb[] {
  return [timelineCrumb(words), { name: words.nav[kind], address: href(`${kind}/`) }]
}
