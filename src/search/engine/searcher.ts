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
import { loadIndex, type IndexPlace, type SearchIndex } from './index.ts'
import { readQuery, type Query } from './query/query.ts'
import { resultOf, type Asked, type Result } from './result.ts'
import { choiceOf, spanOf, type SearchState } from './query/state.ts'
import { once } from './tables.ts'

/** At most so many pages stand above the facts. */
const MOST_PAGES = 3

/** What a search found. */
export interface Summary {
  readonly count: number
  /** What no fact has, as it was typed. */
  readonly missing: readonly string[]
  /** Which filters to take away, where they leave nothing. */
  readonly without: readonly Loosened[]
  /** Which words, where nothing has them all. */
  readonly fewer: readonly Fewer[]
  /** What to say beside the facts. */
  readonly hints: Hints
}

/** What a search found, and the means to fetch it part by part. */
export interface Answer extends Summary {
  readonly fetch: (from: number, to: number) => Promise<readonly Result[]>
  /** Counts and times of all that was found; to be asked once the first results are shown. */
  readonly facets: () => Promise<FoundFacets>
  /** Every name of the timeline. */
  readonly names: () => Promise<readonly Name[]>
}

/** What is told above the results. */
export interface Hints {
  /** The search with its misspelt names put right. */
  readonly meant: string | undefined
  readonly aliases: readonly AliasNote[]
  readonly pages: readonly FoundPage[]
  readonly dates: readonly DateNote[]
  /** What no fact may have, and signs that were left out, as they were typed. */
  readonly leftOut: readonly string[]
  readonly ignored: readonly string[]
}

/** Where the index is, and how its site reads dates. */
export interface SearchPlace extends IndexPlace {
  readonly dates: DateReading
}

/** Gives a function that searches. The index is loaded with the first search. */
export function searcher(place: SearchPlace): (state: SearchState) => Promise<Answer> {
  const findDates = dateFinder(place.dates)
  const findAsked = askedDateFinder(place.dates)
  const loaded = once(() => loadIndex(place, place.dates.language))
  return async (state) => {
    const index = await loaded()
    const { order } = state
    const read = (typed: string): Query => readQuery(typed, place.dates.language, findAsked)
    const query = read(state.query)
    const filter = { choice: choiceOf(state), span: spanOf(state) }
    const find = (query: Query): Promise<Found> => findFacts(index, query, order, filter)
    const found = await find(query)
    const { facts, missing, without, facets } = found
    const isLost = facts.length === 0 && without.length === 0
    const count = async (typed: string): Promise<number> => (await find(read(typed))).facts.length
    const hints = await hintsOf(state.query, query, found, index, place)
    const names = hints.aliases.flatMap(({ name }) => [name.name, ...name.aliases])
    return {
      ...{ count: facts.length, missing, without, hints, facets },
      fewer: isLost ? await fewerWords(query, missing, count) : [],
      fetch: (from, to) => resultsOf(facts.slice(from, to), { query, findDates, names }),
      names: index.tables.names,
    }
  }
}

async function resultsOf(facts: readonly FoundFact[], asked: Asked): Promise<Result[]> {
  const data = await Promise.all(facts.map(({ result }) => result.data()))
  return data.flatMap((item, at) => {
    const fact = facts[at]
    return item && fact ? [resultOf(item, fact, asked)] : []
  })
}

/** They come with the results, so that nothing shifts; what of them cannot be had is no failure. */
async function hintsOf(
  typed: string,
  query: Query,
  found: Found,
  { tables }: SearchIndex,
  { base, dates: { language } }: SearchPlace,
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
    aliases: aliasNotes(typed, respelt),
    pages: (answering.length > 0 ? answering : namedPages(typed, names, base)).slice(0, MOST_PAGES),
    dates: await dateNotes(typed, query, tables, language),
    leftOut: query.without.map(({ typed }) => typed),
    ignored: query.ignored,
  }
}
