import type { Entity, Fact } from '../timeline/types.ts'

/** The facts of one lane. */
export interface LaneFacts {
  readonly topic: Entity | undefined
  readonly facts: readonly Fact[]
}

/**
 * Facts by their first topic, the lanes in the order of the topics. Where there are more topics than
 * lanes, those with the most facts have one of their own, and the last lane holds the rest.
 * @param topics in the editors’ order
 * @param most how many lanes there may be, at least 2
 */
export function lanesOf(
  facts: readonly Fact[],
  topics: readonly Entity[],
  most: number,
): LaneFacts[] {
  const byTopic = new Map<string | undefined, Fact[]>()
  for (const fact of facts) {
    const id = fact.topics[0]?.id
    const lane = byTopic.get(id)
    if (lane) lane.push(fact)
    else byTopic.set(id, [fact])
  }
  const full = topics.filter(({ id }) => byTopic.has(id))
  const needed = full.length + (byTopic.has(undefined) ? 1 : 0)
  const kept = needed > most ? fullest(full, byTopic, most - 1) : full
  const lanes = kept.map((topic) => ({ topic, facts: byTopic.get(topic.id) ?? [] }))
  const keptIds = new Set<string | undefined>(kept.map(({ id }) => id))
  const rest = facts.filter(({ topics: [first] }) => !keptIds.has(first?.id))
  return rest.length > 0 ? [...lanes, { topic: undefined, facts: rest }] : lanes
}

/** Those with the most facts, in the order in which they stood. */
function fullest(
  topics: readonly Entity[],
  byTopic: ReadonlyMap<string | undefined, readonly Fact[]>,
  count: number,
): Entity[] {
  const size = ({ id }: Entity): number => byTopic.get(id)?.length ?? 0
  const chosen = new Set([...topics].sort((a, b) => size(b) - size(a)).slice(0, count))
  return topics.filter((topic) => chosen.has(topic))
}
