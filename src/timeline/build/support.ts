import type { Fact, Support } from '../types.ts'

/** With more sources than this, how many of them do not have a fact says nothing. */
const MAX_TOTAL = 12

/**
 * The numbers of speakers and of reports that support a fact. Two reports of one person’s words are
 * one speaker and two reports, which is not corroboration. The speakers of a reported fact do not
 * vouch for it: they are those whom it is about, as at a press conference or in a remark. The total is
 * kept only where it is told: if not, a new source would redraw the pages of all facts.
 * @param total the number of sources of the timeline
 */
export function supportOf(
  { status, attribution, sources }: Pick<Fact, 'status' | 'attribution' | 'sources'>,
  total: number,
): Support {
  const speakers = status === 'reported' ? [] : attribution.map(({ by }) => by.id)
  const reports = new Set(sources.map(({ source }) => source.id)).size
  const isTold = reports === total || (reports > 1 && total <= MAX_TOTAL)
  return { speakers: new Set(speakers).size, reports, of: isTold ? total : undefined }
}
