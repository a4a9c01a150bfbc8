import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateFinder } from '../dates/find-dates.ts'
import type { DateReading } from '../dates/reading.ts'
import type { Name } from '../tables/names.ts'
import { aliasNotes, type AliasNote } from './alias-notes.ts'
import { dateNotes, type DateNote } from './date-notes.ts'
import { didYouMean } from './did-you-mean.ts'
import { fewerWords, type Fewer } from './fewer-words.ts'
import {
  findFacts,
  type Found,
  type FoundFact,
  type FoundFacets,
  type Loosened,
} from './find-facts.ts'
import { bestPages, foundPages, type FoundPage } from './found-pages.ts'
import { namedPages } from './named-pages.ts'
import { loadIndex, type IndexSetup, type SearchIndex } from './index.ts'
import { readQuery, type Query } from './query/query.ts'
import { resultOf, type Asked, type Result } from './result.ts'
import { choiceOf, spanOf, type SearchState } from './query/state.ts'
import { once } from './tables.ts'

/** The most pages to show above the facts. */
const MAX_PAGES = 3

/** How the facts found answer the typed dates. */
export interface DatedCounts {
  /** The number of facts whose whole time is within the dates. */
  readonly dated: number
  /** The number of facts whose time meets the dates and extends beyond them. */
  readonly possible: number
  /** The number of facts that only mention one of the dates. */
  readonly mentions: number
}

/** The summary of a search. */
export interface Summary {
  readonly count: number
  /** Undefined if no date was typed. */
  readonly dates: DatedCounts | undefined
  /** Terms that no fact has, as typed. */
  readonly missing: readonly string[]
  /** If the filters leave no facts: the filters to remove. */
  readonly without: readonly Loosened[]
  /** If no fact has all words: searches with fewer. */
  readonly fewer: readonly Fewer[]
  /** The hints to show above the facts. */
  readonly hints: Hints
}

/** The answer to a search: its summary, and functions that fetch the rest. */
export interface Answer extends Summary {
  readonly fetch: (from: number, to: number) => Promise<readonly Result[]>
  /** Counts and times of all facts found; call it once the first results are shown. */
  readonly facets: () => Promise<FoundFacets>
  /** All names of the timeline. */
  readonly names: () => Promise<readonly Name[]>
}

/** The hints above the results. */
export interface Hints {
  /** The search with its misspelt names corrected. */
  readonly meant: string | undefined
  readonly aliases: readonly AliasNote[]
  readonly pages: readonly FoundPage[]
  readonly dates: readonly DateNote[]
  /** Excluded words and phrases, as typed. */
  readonly leftOut: readonly string[]
  /** Operators of other search engines, which are ignored. */
  readonly ignored: readonly string[]
}

/** The index of a site, and how the site reads dates. */
export interface SearchSetup extends IndexSetup {
  readonly dates: DateReading
}

/** Gives a function that searches. It loads the index with the first search. */
export function searcher(setup: SearchSetup): (state: SearchState) => Promise<Answer> {
  const findDates = dateFinder(setup.dates)
  const findAsked = askedDateFinder(setup.dates)
  const loaded = once(() => loadIndex(setup, setup.dates.language))
  return async (state) => {
    const index = await loaded()
    const { order } = state
    const read = (typed: string): Query => readQuery(typed, setup.dates.language, findAsked)
    const query = read(state.query)
    const filter = { choice: choiceOf(state), span: spanOf(state) }
    const find = (query: Query): Promise<Found> => findFacts(index, query, order, filter)
    const found = await find(query)
    const { facts, missing, without, facets } = found
    const isLost = facts.length === 0 && without.length === 0
    const count = async (typed: string): Promise<number> => (await find(read(typed))).facts.length
    const hints = await hintsOf(state.query, query, found, index, setup)
    const names = hints.aliases.flatMap(({ name }) => [name.name, ...name.aliases])
    return {
      count: facts.length,
      dates: datedCounts(query, facts),
      missing,
      without,
      hints,
      facets,
      fewer: isLost ? await fewerWords(query, missing, count) : [],
      fetch: (from, to) => resultsOf(facts.slice(from, to), { query, findDates, names }),
      names: index.tables.names,
    }
  }
}

function datedCounts(
  { dates, isMonth }: Query,
  facts: readonly FoundFact[],
): DatedCounts | undefined {
  if (dates.length === 0 || isMonth) return undefined
  const mentions = facts.filter(({ isMention }) => isMention).length
  const dated = facts.filter(({ daysBeyond, isMention }) => daysBeyond === 0 && !isMention).length
  return { dated, possible: facts.length - dated - mentions, mentions }
}

async function resultsOf(facts: readonly FoundFact[], asked: Asked): Promise<Result[]> {
  const data = await Promise.all(facts.map(({ result }) => result.data()))
  return data.flatMap((item, at) => {
    const fact = facts[at]
    return item && fact ? [resultOf(item, fact, asked)] : []
  })
}

/** The hints come with the results, so that nothing shifts. A table that cannot be loaded is no failure here. */
async function hintsOf(
  typed: string,
  query: Query,
  found: Found,
  { tables }: SearchIndex,
  { base, dates: { language } }: SearchSetup,
): Promise<Hints> {
  const { facts, missing } = found
  const none = (): readonly Name[] => []
  const isNone = facts.length === 0
  const [respelt, names, pages] = await Promise.all([
    typed === '' ? none() : tables.respelt().catch(none),
    typed !== '' && isNone ? tables.names().catch(none) : none(),
    bestPages(found),
  ])
  const isDated = query.dates.length > 0 && !query.isMonth
  const answering = isDated ? [] : foundPages(pages, query, !isNone)
  return {
    meant: isNone ? didYouMean(typed, missing, names) : undefined,
    aliases: aliasNotes(query.wanted, respelt),
    pages: (answering.length > 0 ? answering : namedPages(query.wanted, names, base)).slice(
      0,
      MAX_PAGES,
    ),
    dates: await dateNotes(typed, query, tables, language),
    leftOut: query.without.map(({ typed }) => typed),
    ignored: query.ignored,
  }
}
