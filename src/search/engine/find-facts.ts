import {
  chosen,
  FACETS,
  facetCounts,
  type Choice,
  type Facet,
  type FacetCounts,
} from '../tables/facets.ts'
import { meets, type DaySpan } from '../../dates/units/days.ts'
import { datesMatched, withNearness, type DatedMatch } from './match-dates.ts'
import { matchTexts } from './match-texts.ts'
import type { PagefindResult } from './pagefind.ts'
import type { Match, SearchIndex } from './index.ts'
import type { Query } from './query/query.ts'
import type { Order } from './query/state.ts'

/** The filters of a search. */
export interface Filter {
  readonly choice: Choice
  /** A time that the fact’s own time must meet. */
  readonly span: DaySpan | undefined
}

/** A fact that was found. */
export type FoundFact = DatedMatch

/** The result of a search. */
export interface Found {
  readonly facts: readonly FoundFact[]
  /** Terms that no fact has, as typed; if there are any, no facts are found. */
  readonly missing: readonly string[]
  /** Pages of names with the words of the search, and other pages, the best first. */
  readonly names: readonly Match[]
  readonly pages: readonly PagefindResult[]
  /** If the filters leave no facts: the filters without which there would be some. */
  readonly without: readonly Loosened[]
  /** Counts and times of all facts found. It fetches tables, so call it after results are shown. */
  readonly facets: () => Promise<FoundFacets>
}

/** The number of facts without one facet’s choice, or without the span. */
export interface Loosened {
  readonly filter: Facet | 'time'
  readonly count: number
}

/** The facts found, for facets and the histogram. */
export interface FoundFacets {
  readonly counts: FacetCounts
  /**
   * The time of each fact found, within the chosen span or not: the histogram shows what lies around
   * the span.
   */
  readonly spans: readonly DaySpan[]
}

/**
 * Finds facts: words and phrases with Pagefind, dates and filters with the tables. An empty query
 * finds all facts that pass the filter. Facts are sorted by how near their time is to the typed
 * dates, then by their score, then in the order of the timeline.
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
    .filter((_, at) => dates[at]?.nearness.size === 0)
    .map(({ typed }) => typed)
  const { isMonth } = query
  const missing = [...(isMonth ? [] : texts.missing), ...unknown]
  const worded = isMonth ? undefined : texts.facts
  const asked = missing.length > 0 ? [] : (worded ?? (await allWhere(index, query, filter)))
  const allowed = await withoutExcluded(asked, query, index)
  const timed = allowed.flatMap((fact) => withNearness(fact, dates))
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

/** All facts if dates, exclusions or filters will narrow them; none if nothing is asked for. */
async function allWhere(
  index: SearchIndex,
  { dates, without }: Query,
  { choice, span }: Filter,
): Promise<readonly Match[]> {
  const isNarrowed = span !== undefined || Object.keys(choice).length > 0
  return dates.length + without.length > 0 || isNarrowed ? index.all() : []
}

/** The facts that have none of the excluded words and phrases. */
async function withoutExcluded(
  facts: readonly Match[],
  { without }: Query,
  index: SearchIndex,
): Promise<readonly Match[]> {
  const having = await Promise.all(without.map(({ asked }) => index.search(asked)))
  const excluded = new Set(having.flatMap((matches) => positionsOf(matches.facts)))
  return facts.filter(({ position }) => !excluded.has(position))
}

async function withinSpan(
  facts: readonly FoundFact[],
  { span }: Filter,
  { tables }: SearchIndex,
): Promise<readonly FoundFact[]> {
  if (!span) return facts
  const spans = await tables.spans()
  return facts.filter(({ position }) => {
    const own = spans[position]
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
  const left = new Set(chosen(positionsOf(facts), choice, await tables.facets(facets)))
  return facts.filter(({ position }) => left.has(position))
}

/** Scores are rounded to two digits, so that facts that match equally well keep their order. */
function sorted(facts: readonly FoundFact[], order: Order): readonly FoundFact[] {
  if (order === 'oldest') return facts
  if (order === 'newest') return [...facts].reverse()
  const score = ({ result }: FoundFact): number => Math.round(result.score * 100)
  // Infinity minus Infinity is NaN.
  const nearest = (a: FoundFact, b: FoundFact): number =>
    a.daysBeyond === b.daysBeyond ? 0 : (a.daysBeyond ?? 0) - (b.daysBeyond ?? 0)
  return [...facts].sort((a, b) => nearest(a, b) || score(b) - score(a) || a.position - b.position)
}

/**
 * @param before the facts found, without any filter
 * @param spanned those within the span
 */
async function facetsOf(
  before: readonly FoundFact[],
  spanned: readonly FoundFact[],
  filter: Filter,
  index: SearchIndex,
): Promise<FoundFacets> {
  const { tables } = index
  const [lists, spans] = await Promise.all([tables.facets(FACETS), tables.spans()])
  const around = chosen(positionsOf(before), filter.choice, lists)
  return {
    counts: facetCounts(positionsOf(spanned), filter.choice, lists),
    spans: around.flatMap((position) => spans[position] ?? []),
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
    count: chosen(positionsOf(spanned), choice, lists, filter).length,
  }))
  if (span)
    without.push({ filter: 'time', count: chosen(positionsOf(before), choice, lists).length })
  return without.filter(({ count }) => count > 0)
}

const positionsOf = (facts: readonly Match[]): number[] => facts.map(({ position }) => position)
