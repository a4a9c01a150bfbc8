import type { Entity, Fact, Quote } from '../../timeline/types.ts'
import type { FactKind } from '../../timeline/kind.ts'

/** Words of somebody, and the fact that they belong to. */
export interface Quoted {
  readonly fact: Fact
  readonly quote: Quote
}

/** A page leads with so many quotations; the facts below it link to all of them. */
const MAX_QUOTED = 8

/**
 * The first words of a person or organisation in each of their facts: claims first, then
 * announcements and remarks, as what says most about the world; at most eight, in that order by turns.
 * @returns them, and the number of all facts with words of theirs
 */
export function quotedOf(entity: Entity): { shown: Quoted[]; count: number } {
  const quoted = entity.facts.flatMap((fact) => {
    const quote = fact.quotes.find(({ by }) => by === entity)
    return quote ? [{ fact, quote }] : []
  })
  const turns = ORDER.map((kind) => quoted.filter(({ fact }) => fact.kind === kind))
  const longest = Math.max(...turns.map(({ length }) => length))
  const byTurns = Array.from({ length: longest }, (_, turn) =>
    turns.flatMap((ofKind) => ofKind[turn] ?? []),
  )
  const chosen = new Set(byTurns.flat().slice(0, MAX_QUOTED))
  return { shown: turns.flat().filter((one) => chosen.has(one)), count: quoted.length }
}

const ORDER: readonly FactKind[] = ['claimed', 'announced', 'remark', 'reported']
