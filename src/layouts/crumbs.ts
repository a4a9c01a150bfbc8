import { groupOf } from '../dates/group.ts'
import { partHeading, yearHeading } from '../dates/heading.ts'
import { groupAnchor, yearAnchor } from '../timeline/group.ts'
import type { Fact } from '../timeline/types.ts'
import { href } from './href.ts'
import type { Words } from './words.ts'

/** A page above another one. */
export interface Crumb {
  readonly name: string
  readonly address: string
}

/**
 * The way to a fact: the timeline, its year, its month or season. To a withdrawn fact, the timeline
 * alone, which has no heading of a year or month for what it does not show.
 */
export function factCrumbs(
  fact: Pick<Fact, 'date' | 'withdrawn'>,
  { nav, style }: Pick<Words, 'nav' | 'style'>,
): Crumb[] {
  const timeline = { name: nav.timeline, address: href() }
  if (fact.withdrawn) return [timeline]
  const group = groupOf(fact.date)
  const year = { name: yearHeading(group, style), address: href(`#${yearAnchor(group)}`) }
  const part = { name: partHeading(group, style), address: href(`#${groupAnchor(group)}`) }
  const parts = group.part.kind === 'year' || year.name === part.name ? [year] : [year, part]
  return [timeline, ...parts]
}

/** The way to one of a kind: the timeline, the index of its kind. */
export function kindCrumbs(
  kind: 'people' | 'organisations' | 'places' | 'topics' | 'sources',
  { nav }: Words,
): Crumb[] {
  return [
    { name: nav.timeline, address: href() },
    { name: nav[kind], address: href(`${kind}/`) },
  ]
}
