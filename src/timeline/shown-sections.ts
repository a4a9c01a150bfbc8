import { SECTIONS, type SectionName } from '../schemas/menu.ts'
import type { Fact, Timeline } from './types.ts'

/** Whether any of some facts is announced: every page asks, and most timelines have many facts. */
const announcing = new WeakMap<readonly Fact[], boolean>()

/** The sections that have content, in the order of `SECTIONS`. The menu shows no others. */
export function shownSections(timeline: Timeline): SectionName[] {
  return SECTIONS.filter((name) => {
    if (name === 'timeline') return true
    if (name === 'announced') return announces(timeline.facts)
    return timeline[name].length > 0
  })
}

function announces(facts: readonly Fact[]): boolean {
  const found = announcing.get(facts) ?? facts.some(({ status }) => status === 'announced')
  announcing.set(facts, found)
  return found
}
