import type { Fact, Support } from '../types.ts'

/**
 * The numbers of speakers and of reports that support a fact. Two reports of one person’s words are
 * one speaker and two reports, which is not corroboration. The speakers of a reported fact do not
 * vouch for it: they are those whom it is about, as at a press conference or in a remark.
 * @param of the number of sources of the timeline
 */
export function supportOf(
  { status, attribution, sources }: Pick<Fact, 'status' | 'attribution' | 'sources'>,
  of: number,
): Support {
  const speakers = status === 'reported' ? [] : attribution.map(({ by }) => by.id)
  return {
    speakers: new Set(speakers).size,
    reports: new Set(sources.map(({ source }) => source.id)).size,
    of,
  }
}
