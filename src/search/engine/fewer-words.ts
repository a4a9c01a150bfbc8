import type { Query } from './query/query.ts'

/** A search with some words left out, and the number of facts that it finds. */
export interface Fewer {
  readonly query: string
  readonly count: number
}

/** The most searches to offer. */
const MAX_OFFERS = 2
/** Each term costs a search of its own, so longer searches get no offer. */
const MAX_TERMS = 8

/** A word, a phrase or a date of a search. */
interface Term {
  readonly typed: string
  /** The same as a search of its own. */
  readonly text: string
}

/**
 * Searches to offer instead of one that finds nothing: without the words that no fact has, or, if
 * that still finds nothing, without one more. Those that find the fewest facts come first, because
 * they keep the most telling words.
 * @param missing the terms that no fact has
 * @param count gives the number of facts that a search finds
 */
export async function fewerWords(
  query: Query,
  missing: readonly string[],
  count: (typed: string) => Promise<number>,
): Promise<Fewer[]> {
  const terms = termsOf(query)
  const left = terms.filter(({ typed }) => !missing.includes(typed))
  const tried = async (kept: readonly Term[]): Promise<Fewer> => {
    const query = kept.map(({ text }) => text).join(' ')
    return { query, count: query === '' ? 0 : await count(query) }
  }
  const first = missing.length > 0 ? await tried(left) : undefined
  if (first && first.count > 0) return [first]
  if (left.length > MAX_TERMS) return []
  const all = await Promise.all(left.map((term) => tried(left.filter((other) => other !== term))))
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MAX_OFFERS)
}

function termsOf({ words, phrases, without, dates }: Query): Term[] {
  const same = ({ typed }: { typed: string }): Term => ({ typed, text: typed })
  return [
    ...words.map(same),
    ...phrases.map((typed) => ({ typed, text: `"${typed}"` })),
    ...dates.map(same),
    ...without.map(({ text }) => ({ typed: text, text })),
  ]
}
