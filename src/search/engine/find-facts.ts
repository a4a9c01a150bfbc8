import {
  chosen,
  FACETS,
  facetCounts,
  type Choice,
  type Facet,
  type FacetCounts,
} from '../tables/facets.ts'
import { meets, type DaySpan } from '../../dates/units/days.ts'
import { datesMatched, reached, type DatedMatch } from './match-dates.ts'
import { matchTexts } from './match-texts.ts'
import type { PagefindResult } from './pagefind.ts'
import type { Match, SearchIndex } from './index.ts'
import type { Query } from './query/query.ts'
import type { Order } from './query/state.ts'

/** What results are narrowed to. */
export interface Filter {
  readonly choice: Choice
  /** A time that a fact’s own must meet. */
  readonly span: DaySpan | undefined
}

/** A fact that was found. */
export type FoundFact = DatedMatch

/** What a search found. */
export interface Found {
  readonly facts: readonly FoundFact[]
  /** What no fact has, as it was typed; then there are no facts. */
  readonly missing: readonly string[]
  /** Pages of names that have its words, and other pages, the best first. */
  readonly names: readonly Match[]
  readonly pages: readonly PagefindResult[]
  /** What there would be without one of the filters, where they leave nothing of what was found. */
  readonly without: readonly Loosened[]
  /** Tells of all that was found; it fetches tables, so it is to be asked once results are shown. */
  readonly facets: () => Promise<FoundFacets>
}

/** How many facts there are once a facet’s choice, or the span, is taken away. */
export interface Loosened {
  readonly filter: Facet | 'time'
  readonly count: number
}

/** What was found, for facets and a histogram. */
export interface FoundFacets {
  readonly counts: FacetCounts
  /**
   * When each fact happened that was found, within the span or not: whoever chooses a span sees what
   * there is around it.
   */
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
  const texts = await matchTexts(index, query)
  const dates = await Promise.all(query.dates.map((date) => datesMatched(date, index)))
  const unknown = query.dates
    .filter((_, at) => dates[at]?.reaches.size === 0)
    .map(({ typed }) => typed)
  const { isMonth } = query
  const missing = [...(isMonth ? [] : texts.missing), ...unknown]
  const worded = isMonth ? undefined : texts.facts
  const asked = missing.length > 0 ? [] : (worded ?? (await allWhere(index, query, filter)))
  const allowed = await withoutExcluded(asked, query, index)
  const timed = allowed.flatMap((fact) => reached(fact, dates))
  const spanned = await withinSpan(timed, filter, index)
  const facts = await withChoice(spanned, filter, index)
  return {
    missing,
    names: texts.names,
    pages: texts.pages,
    facts: sorted(facts, order),
    without: facts.length > 0 ? [] : await loosened(timed, spanned, filter, index),
    facets: () => facetsOf(timed, spanned, filter, index),
  }
}

/** Every fact where dates or a filter will narrow them; none where nothing is asked for. */
async function allWhere(
  index: SearchIndex,
  { dates, without }: Query,
  { choice, span }: Filter,
): Promise<readonly Match[]> {
  const isNarrowed = span !== undefined || Object.keys(choice).length > 0
  return dates.length + without.length > 0 || isNarrowed ? index.all() : []
}

/** Facts that have none of the words and phrases that are to be left out. */
async function withoutExcluded(
  facts: readonly Match[],
  { without }: Query,
  index: SearchIndex,
): Promise<readonly Match[]> {
  const having = await Promise.all(without.map(({ asked }) => index.search(asked)))
  const excluded = new Set(having.flatMap((matches) => placesOf(matches.facts)))
  return facts.filter(({ place }) => !excluded.has(place))
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
  const facets = FACETS.filter((facet) => choice[facet])
  if (facets.length === 0) return facts
  const left = new Set(chosen(placesOf(facts), choice, await tables.facets(facets)))
  return facts.filter(({ place }) => left.has(place))
}

/** Scores are compared as far as they mean anything, so that equal facts do not stand at random. */
function sorted(facts: readonly FoundFact[], order: Order): readonly FoundFact[] {
  if (order === 'oldest') return facts
  if (order === 'newest') return [...facts].reverse()
  const score = ({ result }: FoundFact): number => Math.round(result.score * 100)
  // Infinity less itself is no number.
  const nearest = (a: FoundFact, b: FoundFact): number =>
    a.reach === b.reach ? 0 : (a.reach ?? 0) - (b.reach ?? 0)
  return [...facts].sort((a, b) => nearest(a, b) || score(b) - score(a) || a.place - b.place)
}

/** @param before what there is without the span, and within it, before any choice */
async function facetsOf(
  before: readonly FoundFact[],
  spanned: readonly FoundFact[],
  filter: Filter,
  index: SearchIndex,
): Promise<FoundFacets> {
  const { tables } = index
  const [lists, spans] = await Promise.all([tables.facets(FACETS), tables.spans()])
  const around = chosen(placesOf(before), filter.choice, lists)
  return {
    counts: facetCounts(placesOf(spanned), filter.choice, lists),
    spans: around.flatMap((place) => spans[place] ?? []),
  }
}

async function loosened(
  before: readonly FoundFact[],
  spanned: readonly FoundFact[],
  { choice, span }: Filter,
  { tables }: SearchIndex,
): Promise<Loosened[]> {
  if (before.length === 0) return []
  const facets = FACETS.filter((facet) => choice[facet])
  const lists = await tables.facets(facets)
  const without: Loosened[] = facets.map((filter) => ({
    filter,
    count: chosen(placesOf(spanned), choice, lists, filter).length,
  }))
  if (span) without.push({ filter: 'time', count: chosen(placesOf(before), choice, lists).length })
  return without.filter(({ count }) => count > 0)
}

const placesOf = (facts: readonly Match[]): number[] => facts.map(({ place }) => place)
