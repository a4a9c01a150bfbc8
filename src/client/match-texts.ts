import { IN_TIME, type Pagefind, type PagefindData, type PagefindResult } from './pagefind.ts'
import { missingAlone, missingWords } from './search-missing.ts'
import type { Query } from './search-query.ts'

/** What has the words and phrases of a search. */
export interface TextMatches {
  /** Facts in the order of the timeline; undefined where the search has neither words nor phrases. */
  readonly inTime: readonly PagefindResult[] | undefined
  /** How well each of them matches, by id. */
  readonly scores: ReadonlyMap<string, number>
  /** Words and phrases that no fact has, as they were typed. */
  readonly missing: readonly string[]
  /** Other pages that have the words, the best first. */
  readonly pages: readonly PagefindResult[]
}

/** Finds what has all words and all phrases. Pagefind takes one or the other, so each is a search. */
export async function matchTexts(pagefind: Pagefind, query: Query): Promise<TextMatches> {
  const { term, phrases } = query
  const quoted = phrases.map((phrase) => `"${phrase}"`)
  const [words, ...others] = await Promise.all(
    [term, ...quoted].map((text) => (text === '' ? NONE : searchBoth(text, pagefind))),
  )
  const unknown = phrases.filter((_, at) => others[at]?.inTime.length === 0)
  const missing = [...(await missingOf(query, words, pagefind)), ...unknown]
  const answers = [words ?? NONE, ...others].filter((answer) => answer !== NONE)
  const [first, ...more] = answers
  const inTime = first && more.reduce((left, { inTime }) => inBoth(left, inTime), first.inTime)
  const pages = more.length === 0 ? (first?.pages ?? []) : []
  return { inTime, scores: sums(answers.flatMap(({ best }) => best)), missing, pages }
}

interface Both {
  readonly inTime: readonly PagefindResult[]
  /** The same by how well they match. */
  readonly best: readonly PagefindResult[]
  readonly pages: readonly PagefindResult[]
}

const NONE: Both = { inTime: [], best: [], pages: [] }

async function searchBoth(text: string, pagefind: Pagefind): Promise<Both> {
  const [timed, scored] = await Promise.all([pagefind.search(text, IN_TIME), pagefind.search(text)])
  const facts = new Set(timed.results.map(({ id }) => id))
  return {
    inTime: timed.results,
    best: scored.results.filter(({ id }) => facts.has(id)),
    pages: scored.results.filter(({ id }) => !facts.has(id)),
  }
}

async function missingOf(
  { words }: Query,
  answer: Both | undefined,
  pagefind: Pagefind,
): Promise<string[]> {
  if (words.length === 0) return []
  // The best is shown in any case, so that its data costs nothing.
  const data = await answer?.best[0]?.data()
  const missing = data
    ? await missingWords(words, data, pagefind)
    : await missingAlone(words, pagefind)
  return missing.map(({ typed }) => typed)
}

/** What is in both; its data tells the places of what was sought in either. */
function inBoth(
  some: readonly PagefindResult[],
  others: readonly PagefindResult[],
): PagefindResult[] {
  const byId = new Map(others.map((result) => [result.id, result]))
  return some.flatMap((result) => {
    const other = byId.get(result.id)
    return other ? [{ ...result, data: () => joined(result, other) }] : []
  })
}

async function joined(one: PagefindResult, other: PagefindResult): Promise<PagefindData | null> {
  const [data, more] = await Promise.all([one.data(), other.data()])
  return data && { ...data, locations: [...data.locations, ...(more?.locations ?? [])] }
}

function sums(results: readonly PagefindResult[]): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score)
  return scores
}
