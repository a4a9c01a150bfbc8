import { fold, wordsOf } from '../words/fold.ts'
import type { PagefindData, PagefindResult } from './pagefind.ts'
import type { Matches, SearchIndex } from './index.ts'
import type { Query, QueryWord } from './query/query.ts'

/**
 * The words of a search that no fact has. Pagefind passes over a word that it does not know, or takes
 * a shorter one that it begins with (“helicopters” finds “he”): both would be answers to another
 * question. It then does so for every result alike, so one of them tells. Between quotation marks it
 * takes a word and its inflections, and nothing for it.
 * @param found what it gives for all the words
 * @param whole what it gives for each between quotation marks
 */
export async function missingWords(
  { words }: Query,
  found: Matches,
  whole: readonly Matches[],
  index: SearchIndex,
): Promise<QueryWord[]> {
  const unknown = words.filter((_, at) => whole[at]?.facts.length === 0)
  const lacking = unknown.filter(({ isWhole }) => isWhole)
  const doubtful = unknown.filter(({ isWhole }) => !isWhole)
  if (doubtful.length === 0) return lacking
  const data = await best(found)
  if (data) return [...lacking, ...doubtful.filter(({ folded }) => !hasBeginning(data, folded))]
  // Nothing has all of them: each is asked for by itself.
  const first = await Promise.all(
    doubtful.map(async ({ asked }) => best(await index.search(asked))),
  )
  return [...lacking, ...doubtful.filter(({ folded }, at) => !hasBeginning(first[at], folded))]
}

/** The best is shown in any case, so that its data costs nothing. */
function best({ facts }: Matches): Promise<PagefindData | null> | undefined {
  const scored = facts.map(({ result }) => result)
  const [first] = scored
  return first && scored.reduce((a, b): PagefindResult => (b.score > a.score ? b : a), first).data()
}

function hasBeginning(data: PagefindData | null | undefined, folded: string): boolean {
  if (!data) return false
  const text = [data.content, ...Object.values(data.meta)].join(' ')
  const words = [...text.split(/\s+/).map(fold), ...wordsOf(text).map(({ folded }) => folded)]
  return words.some((word) => word.startsWith(folded))
}
