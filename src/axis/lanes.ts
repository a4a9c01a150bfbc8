import type { Entity, Fact } from '../timeline/types.ts'

/** The facts of one lane. */
export interface LaneFacts {
  readonly topic: Entity | undefined
  readonly facts: readonly Fact[]
}

/**
 * Groups facts by their first topic, in the order of the topics. If there are more topics than
 * lanes, the topics with the most facts have their own lanes, and the last lane holds the other
 * facts.
 * @param topics in the editors’ order
 * @param maxLanes at least 2
 */
export function lanesOf(
  facts: readonly Fact[],
  topics: readonly Entity[],
  maxLanes: number,
): LaneFacts[] {
  const byTopic = new Map<string | undefined, Fact[]>()
  for (const fact of facts) {
    const id = fact.topics[0]?.id
    const lane = byTopic.get(id)
    if (lane) lane.push(fact)
    else byTopic.set(id, [fact])
  }
  const used = topics.filter(({ id }) => byTopic.has(id))
  const needed = used.length + (byTopic.has(undefined) ? 1 : 0)
  const own = needed > maxLanes ? largest(used, byTopic, maxLanes - 1) : used
  const lanes = own.map((topic) => ({ topic, facts: byTopic.get(topic.id) ?? [] }))
  const ownIds = new Set<string | undefined>(own.map(({ id }) => id))
  const rest = facts.filter(({ topics: [first] }) => !ownIds.has(first?.id))
  return rest.length > 0 ? [...lanes, { topic: undefined, facts: rest }] : lanes
}

/** The topics with the most facts, in their original order. */
function largest(
  topics: readonly Entity[],
  byTopic: ReadonlyMap<string | undefined, readonly Fact[]>,
  count: number,
): Entity[] {
  const size = ({ id }: Entity): number => byTopic.get(id)?.length ?? 0
  const chosen = new Set([...topics].sort((a, b) => size(b) - size(a)).slice(0, count))
  return topics.filter((topic) => chosen.has(topic))
}
