import type { Fact, Support } from '../types.ts'

/**
 * The numbers of speakers and of reports that support a fact. Two reports of one person’s words are
 * one speaker and two reports, which is not corroboration.
 */
export function supportOf(fact: Pick<Fact, 'attribution' | 'sources'>): Support {
  return {
    speakers: new Set(fact.attribution.map(({ by }) => by.id)).size,
    reports: new Set(fact.sources.map(({ source }) => source.id)).size,
  }
}
