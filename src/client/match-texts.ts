import type { PagefindData, PagefindResult } from './pagefind.ts'
import type { Match, Matches, SearchIndex } from './search-index.ts'
import { missingAlone, missingWords } from './search-missing.ts'
import type { Query } from './search-query.ts'

/** What has the words and phrases of a search. */
export interface TextMatches {
  /** Facts in the order of the timeline; undefined where the search has neither words nor phrases. */
  readonly facts: readonly Match[] | undefined
  /** Words and phrases that no fact has, as they were typed. */
  readonly missing: readonly string[]
  /** Other pages that have the words, the best first. */
  readonly pages: readonly PagefindResult[]
}

/** Finds what has all words and all phrases. Pagefind takes one or the other, so each is a search. */
export async function matchTexts(index: SearchIndex, query: Query): Promise<TextMatches> {
  const { term, phrases } = query
  const [words, quoted] = await Promise.all([
    term === '' ? undefined : index.search(term),
    Promise.all(phrases.map((phrase) => index.search(`"${phrase}"`))),
  ])
  const unknown = phrases.filter((_, at) => quoted[at]?.facts.length === 0)
  const missing = [...(words ? await missingOf(query, words, index) : []), ...unknown]
  const [first, ...more] = [...(words ? [words] : []), ...quoted]
  const facts = first && more.reduce((left, { facts }) => inBoth(left, facts), first.facts)
  return { facts, missing, pages: more.length === 0 ? (first?.pages ?? []) : [] }
}

async function missingOf(
  { words }: Query,
  { facts }: Matches,
  index: SearchIndex,
): Promise<string[]> {
  // The best is shown in any case, so that its data costs nothing.
  const scored = facts.map(({ result }) => result)
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0] ?? NONE)
  const data = await best.data()
  const missing = data ? await missingWords(words, data, index) : await missingAlone(words, index)
  return missing.map(({ typed }) => typed)
}

const NONE: PagefindResult = { id: '', score: 0, data: () => Promise.resolve(null) }

/** What is in both; its score is that of both, and its data tells the places of what was sought. */
function inBoth(some: readonly Match[], others: readonly Match[]): Match[] {
  const byPlace = new Map(others.map(({ result, place }) => [place, result]))
  return some.flatMap(({ result, place }) => {
    const other = byPlace.get(place)
    if (!other) return []
    const score = result.score + other.score
    return [{ place, result: { ...result, score, data: () => joined(result, other) } }]
  })
}

async function joined(one: PagefindResult, other: PagefindResult): Promise<PagefindData | null> {
  const [data, more] = await Promise.all([one.data(), other.data()])
  return data && { ...data, locations: [...data.locations, ...(more?.locations ?? [])] }
}
