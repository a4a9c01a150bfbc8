import { FACETS, type Choice } from '../exports/search-facet-table.ts'
import { readPeriod, type DaySpan } from '../exports/search-days.ts'

/** The orders in which results can stand. */
export const ORDERS = ['best', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly query: string
  readonly order: Order
  readonly choice: Choice
  /** As they were given: `2023`, `2023-01`, `2023-01-19`; empty where the span is open. */
  readonly from: string
  readonly to: string
}

/** Reads the state out of an address. */
export function stateOf({ searchParams }: URL): SearchState {
  const text = (name: string): string => searchParams.get(name)?.trim() ?? ''
  return {
    query: text('q'),
    order: ORDERS.find((order) => order === text('sort')) ?? 'best',
    choice: choiceOf(searchParams),
    from: text('from'),
    to: text('to'),
  }
}

/** A facet’s parameter is named as the facet, and may be there several times: `?topic=a&topic=b`. */
function choiceOf(parameters: URLSearchParams): Choice {
  const chosen = FACETS.map((facet) => [facet, parameters.getAll(facet).filter(Boolean)] as const)
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
}

/** The span that the address restricts to, both bounds within it; a bound that is no period is open. */
export function spanOf({ from, to }: Pick<SearchState, 'from' | 'to'>): DaySpan | undefined {
  const [first, last] = [readPeriod(from), readPeriod(to)]
  if (!first && !last) return undefined
  return { earliest: first?.earliest ?? -Infinity, latest: last?.latest ?? Infinity }
}

/** Whether nothing is asked for at all. */
export function isIdle(state: SearchState): boolean {
  return state.query === '' && Object.keys(state.choice).length === 0 && spanOf(state) === undefined
}

/** The address of a state. Parameters that are not ours stay; what is not set stands nowhere. */
export function addressOf({ query, order, choice, from, to }: SearchState, current: URL): URL {
  const url = new URL(current)
  set(url, 'q', [query.trim()])
  set(url, 'sort', order === 'best' ? [] : [order])
  for (const facet of FACETS) set(url, facet, choice[facet] ?? [])
  set(url, 'from', [from])
  set(url, 'to', [to])
  return url
}

/** Always at the end, so that one state has one address. */
function set({ searchParams }: URL, name: string, values: readonly string[]): void {
  searchParams.delete(name)
  for (const value of values.filter(Boolean)) searchParams.append(name, value)
}
