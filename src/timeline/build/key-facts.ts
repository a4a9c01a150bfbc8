import type { FactDraft } from './build-fact.ts'

/** An occasion of fewer facts is not what a timeline turns on. */
const FEWEST_SAID = 2

/**
 * Marks the key facts, which lists show larger. Those are the facts that the editors mark, or else
 * the occasion of the most other facts, if at least two were said there.
 * @param facts in the order of the timeline
 * @param marked the ids of the facts that the editors mark
 */
export function setKeys(facts: readonly FactDraft[], marked: ReadonlySet<string>): void {
  const chosen = facts.filter(({ id }) => marked.has(id))
  const most = Math.max(FEWEST_SAID, ...facts.map(({ saidHere }) => saidHere.length))
  const occasions = facts.filter(({ saidHere }) => saidHere.length === most)
  for (const fact of chosen.length > 0 ? chosen : occasions.slice(0, 1)) fact.key = true
}
