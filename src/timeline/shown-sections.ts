import { SECTIONS, type SectionName } from '../schemas/menu.ts'
import type { Timeline } from './types.ts'

/** The sections that have content, in the order of `SECTIONS`. The menu shows no others. */
export function shownSections(timeline: Timeline): SectionName[] {
  return SECTIONS.filter((name) => {
    if (name === 'timeline') return true
    if (name === 'announced') return timeline.facts.some(({ status }) => status === name)
    return timeline[name].length > 0
  })
}
