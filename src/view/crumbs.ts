import { groupOf } from '../dates/group.ts'
import { partHeading } from '../dates/text/heading.ts'
import { groupAnchor } from '../timeline/group.ts'
import type { PeriodKey } from '../timeline/periods.ts'
import type { Fact } from '../timeline/types.ts'
import { href } from './href.ts'
import { periodHref, periodName } from './periods.ts'
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

/** A year or a month. */
export const periodCrumb = (key: PeriodKey, words: Words): Crumb => ({
  name: periodName(key, words),
  address: periodHref(key),
})

/**
 * The pages above a fact: the timeline, its year, its month or season. Only the timeline if the
 * fact is withdrawn or dated to a decade or century.
 */
export function factCrumbs(fact: Pick<Fact, 'date' | 'withdrawn'>, words: Words): Crumb[] {
  const timeline = timelineCrumb(words)
  const group = groupOf(fact.date)
  const { year, part } = group
  if (fact.withdrawn || year === null) return [timeline]
  const ofYear = periodCrumb({ year, month: undefined }, words)
  if (part.kind === 'month')
    return [timeline, ofYear, periodCrumb({ year, month: part.month }, words)]
  if (part.kind !== 'season') return [timeline, ofYear]
  const address = `${ofYear.address}#${groupAnchor(group)}`
  return [timeline, ofYear, { name: partHeading(group, words.style), address }]
}

/** The pages above an entity or source: the timeline and the index of its kind. */
export function kindCrumbs(
  kind: 'people' | 'organisations' | 'places' | 'topics' | 'sources',
  words: Words,
): Crumb[] {
  return [timelineCrumb(words), { name: words.nav[kind], address: href(`${kind}/`) }]
}
