import type { PagefindData, PagefindResult } from './pagefind.ts'
import type { Match, Matches, SearchIndex } from './index.ts'
import { missingWords } from './missing-words.ts'
import { askedPhrase, type Query } from './query/query.ts'
import { plainPoints } from '../words/numbers.ts'

/** What has the words and phrases of a search. */
export interface TextMatches {
  /** Facts in the order of the timeline; undefined where the search has neither words nor phrases. */
  readonly facts: readonly Match[] | undefined
  /** Words and phrases that no fact has, as they were typed. */
  readonly missing: readonly string[]
  /** Pages of names that have the words, and other pages, the best first. */
  readonly names: readonly Match[]
  readonly pages: readonly PagefindResult[]
}

const NO_PAGES = { names: [], pages: [] }

/** Finds what has all words and all phrases. Pagefind takes one or the other, so each is a search. */
export async function matchTexts(index: SearchIndex, query: Query): Promise<TextMatches> {
  const { term, words, phrases } = query
  const exactly = (text: string): Promise<Matches> => index.search(askedPhrase(text))
  const [found, whole, quoted, loose] = await Promise.all([
    term === '' ? undefined : index.search(term),
    Promise.all(words.map(({ asked }) => exactly(asked))),
    Promise.all(phrases.map(exactly)),
    // Phrases are found or not, without a score: that of their words is theirs.
    phrases.length === 0
      ? undefined
      : index.search(plainPoints(`${term} ${phrases.join(' ')}`.trim())),
  ])
  const unknown = phrases.filter((_, at) => quoted[at]?.facts.length === 0)
  const missing = found ? await missingWords(query, found, whole, index) : []
  const needed = whole.filter((_, at) => words[at]?.isWhole)
  const [first, ...more] = [...(found ? [found] : []), ...needed, ...quoted]
  const isOneSearch = quoted.length === (found ? 0 : 1)
  const facts = first && more.reduce((left, { facts }) => inBoth(left, facts), first.facts)
  return {
    facts: facts && ranked(facts, loose, whole),
    missing: [...missing.map(({ typed }) => typed), ...unknown],
    ...(isOneSearch ? { names: first?.names ?? [], pages: first?.pages ?? [] } : NO_PAGES),
  }
}

/** What is in both; its data tells the places of what was sought. */
function inBoth(some: readonly Match[], others: readonly Match[]): Match[] {
  const byPlace = resultsByPlace(others)
  return some.flatMap(({ result, place }) => {
    const other = byPlace.get(place)
    return other ? [{ place, result: { ...result, data: () => joined(result, other) } }] : []
  })
}

async function joined(one: PagefindResult, other: PagefindResult): Promise<PagefindData | null> {
  const data = await one.data()
  const own = data?.locations.slice() ?? []
  // Pagefind has one object for a page, and writes into it where the words of each search are.
  const more = await other.data()
  return data && { ...data, locations: [...own, ...(more?.locations ?? [])] }
}

/** More than Pagefind’s scores are. */
const WHOLE = 1000

/**
 * Gives each fact the score of all that was typed. Whole words, inflected or not, outweigh any that
 * only begin like one: Pagefind takes “army” for “arms” in a title to be worth more than “arms”.
 */
function ranked(
  facts: readonly Match[],
  loose: Matches | undefined,
  whole: readonly Matches[],
): Match[] {
  const scores = resultsByPlace(loose?.facts ?? [])
  const wholes = whole.map((matches) => resultsByPlace(matches.facts))
  return facts.map(({ place, result }) => {
    const count = wholes.filter((places) => places.has(place)).length
    const score = (scores.get(place) ?? result).score + WHOLE * count
    return { place, result: { ...result, score } }
  })
}

const resultsByPlace = (matches: readonly Match[]): Map<number, PagefindResult> =>
  new Map(matches.map(({ place, result }) => [place, result]))
