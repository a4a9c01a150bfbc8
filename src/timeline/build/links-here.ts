import type { Fact } from '../types.ts'

/** What a fact points with, and what its page shows of those that point to it. */
export type Linking = Pick<Fact, 'id' | 'links' | 'after' | 'outcome' | 'related' | 'saidHere'>

/**
 * For each fact, by its id, the others that point to it: by a link of their body, by `after`, or by an
 * outcome that it shows. Those that are related to it or were said at it are not told again.
 * @param facts in the order of the timeline, without those that are withdrawn
 */
export function linksHere<F extends Linking>(facts: readonly F[]): Map<string, F[]> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const links = new Map<string, F[]>()
  for (const fact of facts)
    for (const id of pointedTo(fact)) {
      const target = byId.get(id)
      if (!target || target === fact || isShown(fact, target)) continue
      links.set(id, [...(links.get(id) ?? []), fact])
    }
  return links
}

function pointedTo({ links, after, outcome }: Linking): Set<string> {
  const others = [...after, outcome?.fact].flatMap((fact) => fact?.id ?? [])
  return new Set([...links, ...others])
}

function isShown({ id }: Linking, { related, saidHere }: Linking): boolean {
  return [...related, ...saidHere].some((shown) => shown.id === id)
}
