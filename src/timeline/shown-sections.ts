import type { SectionName } from '../schemas/menu.ts'
import type { Fact, Timeline } from './types.ts'

/** The sections of the header, in its order. Organisations are reached from the people. */
const HEADER: readonly SectionName[] = [
  'timeline',
  'topics',
  'people',
  'places',
  'announced',
  'sources',
]

/** An index with fewer entries is not worth an entry of the header. */
const FEWEST_ENTRIES = 3

/** Where a site without a `menu` links to the sections that have content. */
export interface ShownSections {
  readonly header: readonly SectionName[]
  readonly footer: readonly SectionName[]
}

/** Whether any of some facts is announced: every page asks, and most timelines have many facts. */
const announcing = new WeakMap<readonly Fact[], boolean>()

/**
 * The sections that have content. The header has those with at least three entries, and the sources
 * however few they are, because everything rests on them. Organisations take the position of the
 * people where there are too few of these.
 */
export function shownSections(timeline: Timeline): ShownSections {
  const isFull = (name: SectionName): boolean => {
    if (name === 'timeline') return true
    if (name === 'announced') return announces(timeline.facts)
    return timeline[name].length >= (name === 'sources' ? 1 : FEWEST_ENTRIES)
  }
  const named = HEADER.map((name) => (name === 'people' && !isFull(name) ? 'organisations' : name))
  const header = named.filter(isFull)
  const others = (['people', 'organisations', 'places', 'topics'] as const).filter(
    (name) => timeline[name].length > 0 && !header.includes(name),
  )
  return { header, footer: others }
}

function announces(facts: readonly Fact[]): boolean {
  const found = announcing.get(facts) ?? facts.some(({ status }) => status === 'announced')
  announcing.set(facts, found)
  return found
}
