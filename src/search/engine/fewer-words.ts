import type { Query } from './query/query.ts'

/** A search that leaves words out, and how many facts it finds. */
export interface Fewer {
  readonly query: string
  /** What it leaves out, as it was typed. */
  readonly without: readonly string[]
  readonly count: number
}

/** At most so many ways out are told; of searches with more parts, each would be a search of its own. */
const MOST = 2
const MOST_PARTS = 8

/** A word, a phrase or a date of a search. */
interface Part {
  readonly typed: string
  /** What is typed for it alone. */
  readonly text: string
}

/**
 * Ways out of a search that finds nothing: without the words that no fact has; or, where that still
 * finds nothing, without one more. Those that find the fewest come first, since they keep the words
 * that tell the most.
 * @param missing what no fact has
 * @param count counts what a search finds
 */
export async function fewerWords(
  query: Query,
  missing: readonly string[],
  count: (typed: string) => Promise<number>,
): Promise<Fewer[]> {
  const parts = partsOf(query)
  const left = parts.filter(({ typed }) => !missing.includes(typed))
  const tried = async (kept: readonly Part[]): Promise<Fewer> => {
    const query = kept.map(({ text }) => text).join(' ')
    const without = parts.filter((part) => !kept.includes(part)).map(({ typed }) => typed)
    return { query, without, count: query === '' ? 0 : await count(query) }
  }
  const first = missing.length > 0 ? await tried(left) : undefined
  if (first && first.count > 0) return [first]
  if (left.length > MOST_PARTS) return []
  const all = await Promise.all(left.map((part) => tried(left.filter((other) => other !== part))))
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST)
}

function partsOf({ words, phrases, without, dates }: Query): Part[] {
  const same = ({ typed }: { typed: string }): Part => ({ typed, text: typed })
  return [
    ...words.map(same),
    ...phrases.map((typed) => ({ typed, text: `"${typed}"` })),
    ...dates.map(same),
    ...without.map(({ text }) => ({ typed: text, text })),
  ]
}
