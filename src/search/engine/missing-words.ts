import { fold, wordsOf } from '../words/fold.ts'
import type { PagefindData, PagefindResult } from './pagefind.ts'
import type { Matches, SearchIndex } from './index.ts'
import type { Query, QueryWord } from './query/query.ts'

/**
 * The words of a search that no fact has. Pagefind ignores a word that it does not know, or finds a
 * shorter word that it begins with (“helicopters” finds “he”); both would answer another question.
 * It does so for all results alike, so checking one is enough. Between quotation marks it finds only
 * the word and its inflections.
 * @param found the matches of all words together
 * @param whole the matches of each word between quotation marks
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
  // No page has all of them, so each word is searched by itself.
  const first = await Promise.all(
    doubtful.map(async ({ asked }) => best(await index.search(asked))),
  )
  return [...lacking, ...doubtful.filter(({ folded }, at) => !hasBeginning(first[at], folded))]
}

/** The data of the best match. It costs nothing, because the best is shown in any case. */
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
