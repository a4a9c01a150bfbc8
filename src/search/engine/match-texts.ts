import type { PagefindData, PagefindResult } from './pagefind.ts'
import type { Match, Matches, SearchIndex } from './index.ts'
import { missingWords } from './missing-words.ts'
import { askedPhrase, type Query } from './query/query.ts'
import { plainPoints } from '../words/numbers.ts'

/** The facts and pages with the words and phrases of a search. */
export interface TextMatches {
  /** Facts in the order of the timeline; undefined if the search has neither words nor phrases. */
  readonly facts: readonly Match[] | undefined
  /** Words and phrases that no fact has, as typed. */
  readonly missing: readonly string[]
  /** Pages of names that have the words, and other pages, the best first. */
  readonly names: readonly Match[]
  readonly pages: readonly PagefindResult[]
}

const NO_PAGES = { names: [], pages: [] }

/** Finds facts and pages with all words and all phrases. Each is a search, since Pagefind takes words or one phrase. */
export async function matchTexts(index: SearchIndex, query: Query): Promise<TextMatches> {
  const { term, words, phrases } = query
  const exactly = (text: string): Promise<Matches> => index.search(askedPhrase(text))
  const [found, whole, quoted, loose] = await Promise.all([
    term === '' ? undefined : index.search(term),
    Promise.all(words.map(({ asked }) => exactly(asked))),
    Promise.all(phrases.map(exactly)),
    // Pagefind gives a phrase no score, so it gets the score of its words.
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

/** The matches in both lists; their data has the locations of both searches. */
function inBoth(some: readonly Match[], others: readonly Match[]): Match[] {
  const byPosition = resultsByPosition(others)
  return some.flatMap(({ result, position }) => {
    const other = byPosition.get(position)
    return other ? [{ position, result: { ...result, data: () => joined(result, other) } }] : []
  })
}

async function joined(one: PagefindResult, other: PagefindResult): Promise<PagefindData | null> {
  const data = await one.data()
  const own = data?.locations.slice() ?? []
  // Pagefind has one object for each page, and overwrites its locations with each search.
  const more = await other.data()
  return data && { ...data, locations: [...own, ...(more?.locations ?? [])] }
}

/** The score of a whole word: more than any score of Pagefind. */
const WHOLE_WORD_SCORE = 1000

/**
 * Gives each fact the score of the whole search. A whole word, inflected or not, outweighs a mere
 * beginning: for “arms”, Pagefind scores “army” in a title higher than “arms” in a text.
 */
function ranked(
  facts: readonly Match[],
  loose: Matches | undefined,
  whole: readonly Matches[],
): Match[] {
  const scores = resultsByPosition(loose?.facts ?? [])
  const wholes = whole.map((matches) => resultsByPosition(matches.facts))
  return facts.map(({ position, result }) => {
    const count = wholes.filter((positions) => positions.has(position)).length
    const score = (scores.get(position) ?? result).score + WHOLE_WORD_SCORE * count
    return { position, result: { ...result, score } }
  })
}

const resultsByPosition = (matches: readonly Match[]): Map<number, PagefindResult> =>
  new Map(matches.map(({ position, result }) => [position, result]))
