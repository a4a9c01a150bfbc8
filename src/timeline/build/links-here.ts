import type { Fact } from '../types.ts'

/** The references of a fact, and the lists that its page already shows. */
export type Linking = Pick<Fact, 'id' | 'links' | 'after' | 'outcome' | 'related' | 'saidHere'>

/**
 * The facts that point to each fact, by its id: with a link in their body, with `after`, or with an
 * outcome that it shows. Related facts and facts said at it are left out, since its page lists
 * them.
 * @param facts in the order of the timeline, without withdrawn ones
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
