import { fold, wordsOf } from '../exports/search-words.ts'
import type { PagefindData } from './pagefind.ts'
import type { SearchIndex } from './search-index.ts'
import type { QueryWord } from './search-query.ts'

/**
 * The words of a search that no fact has. Pagefind passes over a word that it does not know, or takes
 * a shorter one that it begins with (“helicopters” finds “he”): both would be answers to another
 * question. It then does so for every result alike, so the first one tells.
 * @param first the first result
 */
export async function missingWords(
  words: readonly QueryWord[],
  first: PagefindData,
  index: SearchIndex,
): Promise<QueryWord[]> {
  const text = searchableText(first)
  const doubtful = words.filter(({ folded }) => !text.includes(` ${folded}`))
  const known = await Promise.all(doubtful.map(({ asked }) => isKnown(asked, index)))
  return doubtful.filter((_, index) => !known[index])
}

/** The words of a search without results that no fact has, each asked for by itself. */
export async function missingAlone(
  words: readonly QueryWord[],
  index: SearchIndex,
): Promise<QueryWord[]> {
  const missing = await Promise.all(
    words.map(async (word) => {
      const { facts } = await index.search(word.asked)
      const first = await facts[0]?.result.data()
      return first ? missingWords([word], first, index) : [word]
    }),
  )
  return missing.flat()
}

/** Between quotation marks Pagefind takes a word and its inflections, and nothing for it. */
async function isKnown(word: string, index: SearchIndex): Promise<boolean> {
  return (await index.search(`"${word}"`)).facts.length > 0
}

function searchableText({ content, meta }: PagefindData): string {
  const text = [content, ...Object.values(meta)].join(' ')
  const words = [...text.split(/\s+/).map(fold), ...wordsOf(text).map(({ folded }) => folded)]
  return ` ${words.join(' ')}`
}
