import {
  chosen,
  facetCounts,
  type Choice,
  type FacetCounts,
} from '../exports/search-facet-table.ts'
import { meets, type DaySpan } from '../exports/search-days.ts'
import { matchTexts, type TextMatches } from './match-texts.ts'
import { IN_TIME, type PagefindResult } from './pagefind.ts'
import type { SearchIndex } from './search-index.ts'
import type { Query, QueryDate } from './search-query.ts'
import { reachesOf } from './search-reach.ts'
import type { Order } from './search-state.ts'

/** What results are narrowed to. */
export interface Filter {
  readonly choice: Choice
  /** A time that a fact’s own must meet. */
  readonly span: DaySpan | undefined
}

/** A fact that was found. */
export interface FoundFact {
  readonly result: PagefindResult
  /** Its place in the timeline; where nothing needed the tables, among what was found. */
  readonly place: number
  /** How far its time reaches beyond the typed dates; undefined where none was typed. */
  readonly reach: number | undefined
}

/** What a search found. */
export interface Found {
  readonly facts: readonly FoundFact[]
  /** What no fact has, as it was typed; then there are no facts. */
  readonly missing: readonly string[]
  /** Other pages that have its words, the best first. */
  readonly pages: readonly PagefindResult[]
  /** Tells of all that was found; it fetches tables, so it is to be asked once results are shown. */
  readonly facets: () => Promise<FoundFacets>
}

/** What was found, for facets and a histogram. */
export interface FoundFacets {
  readonly counts: FacetCounts
  /** When each fact that was found happened, in the order of the timeline. */
  readonly spans: readonly DaySpan[]
}

/**
 * Searches: words and phrases by Pagefind, dates and filters by the tables beside it. An empty query
 * finds what the filter leaves of all facts. Facts stand by how near their time is to the typed
 * dates, then by how well they match, then in the order of the timeline.
 */
export async function findFacts(
  index: SearchIndex,
  query: Query,
  order: Order,
  filter: Filter,
): Promise<Found> {
  const texts = await matchTexts(index.pagefind, query)
  const dates = await Promise.all(query.dates.map((date) => datesMatched(date, index)))
  const unknown = query.dates.filter((_, at) => dates[at]?.size === 0).map(({ typed }) => typed)
  const missing = [...texts.missing, ...unknown]
  const asked = missing.length === 0 ? await askedFor(index, texts, query, filter) : []
  const timed = asked.flatMap((fact) => reached(fact, dates))
  const spanned = await withinSpan(timed, filter, index)
  const facts = await withChoice(spanned, filter, index)
  return {
    ...{ missing, pages: texts.pages },
    facts: sorted(facts, order, texts),
    facets: () => facetsOf(spanned, facts, filter, index),
  }
}

/** Those that have the words. Only dates and filters need places in the whole timeline. */
async function askedFor(
  index: SearchIndex,
  { inTime }: TextMatches,
  { dates }: Query,
  filter: Filter,
): Promise<FoundFact[]> {
  const isNarrowed = dates.length > 0 || filter.span || Object.keys(filter.choice).length > 0
  if (!inTime && !isNarrowed) return []
  const places = isNarrowed ? await index.places() : undefined
  const results = inTime ?? (await index.all())
  return results.map((result, at) => {
    return { result, place: places?.get(result.id) ?? at, reach: undefined }
  })
}

async function datesMatched(
  { date, mention }: QueryDate,
  index: SearchIndex,
): Promise<Map<number, number>> {
  const [{ results }, places, spans] = await Promise.all([
    index.pagefind.search(mention, IN_TIME),
    index.places(),
    index.tables.spans(),
  ])
  const mentioned = results.map(({ id }) => places.get(id)).filter((place) => place !== undefined)
  return reachesOf(date, spans, mentioned)
}

/** A fact with how far it reaches beyond all the dates; nothing where it does not meet one of them. */
function reached(fact: FoundFact, dates: readonly ReadonlyMap<number, number>[]): FoundFact[] {
  if (dates.length === 0) return [fact]
  const reaches = dates.map((date) => date.get(fact.place)).filter((one) => one !== undefined)
  if (reaches.length < dates.length) return []
  return [{ ...fact, reach: reaches.reduce((sum, one) => sum + one, 0) }]
}

async function withinSpan(
  facts: readonly FoundFact[],
  { span }: Filter,
  { tables }: SearchIndex,
): Promise<readonly FoundFact[]> {
  if (!span) return facts
  const spans = await tables.spans()
  return facts.filter(({ place }) => {
    const own = spans[place]
    return own !== undefined && meets(own, span)
  })
}

async function withChoice(
  facts: readonly FoundFact[],
  { choice }: Filter,
  { tables }: SearchIndex,
): Promise<readonly FoundFact[]> {
  if (Object.keys(choice).length === 0) return facts
  const places = facts.map(({ place }) => place)
  const left = new Set(chosen(places, choice, await tables.facets()))
  return facts.filter(({ place }) => left.has(place))
}

/** Scores are compared as far as they mean anything, so that equal facts do not stand at random. */
function sorted(
  facts: readonly FoundFact[],
  order: Order,
  { scores }: TextMatches,
): readonly FoundFact[] {
  if (order === 'oldest') return facts
  if (order === 'newest') return [...facts].reverse()
  const score = ({ result }: FoundFact): number => Math.round((scores.get(result.id) ?? 0) * 100)
  const nearest = (a: FoundFact, b: FoundFact): number =>
    a.reach === b.reach ? 0 : (a.reach ?? 0) - (b.reach ?? 0)
  return [...facts].sort((a, b) => nearest(a, b) || score(b) - score(a) || a.place - b.place)
}

async function facetsOf(
  before: readonly FoundFact[],
  facts: readonly FoundFact[],
  { choice }: Filter,
  { places, tables }: SearchIndex,
): Promise<FoundFacets> {
  const [lists, spans, all] = await Promise.all([tables.facets(), tables.spans(), places()])
  const placeOf = ({ result }: FoundFact): number => all.get(result.id) ?? -1
  return {
    counts: facetCounts(before.map(placeOf), choice, lists),
    spans: facts.map((fact) => spans[placeOf(fact)]).filter((span) => span !== undefined),
  }
}
