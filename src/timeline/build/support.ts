import type { Fact, Support } from '../types.ts'

/**
 * How many speakers and how many reports a fact rests on. Two reports that relay one person’s words
 * are one speaker, two reports: never corroboration.
 */
export function supportOf(fact: Pick<Fact, 'attribution' | 'sources'>): Support {
  return {
    speakers: new Set(fact.attribution.map(({ by }) => by.id)).size,
    reports: new Set(fact.sources.map(({ source }) => source.id)).size,
  }
}
