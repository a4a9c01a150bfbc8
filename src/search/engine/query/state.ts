import { readPeriod } from '../../../dates/period.ts'
import { FACETS, type Choice, type Facet } from '../../tables/facets.ts'
import { DAY_SECONDS, type DaySpan } from '../../../dates/units/days.ts'
import {
  entries,
  isEmpty,
  readFilters,
  writeFilters,
  type FilterState,
} from '../../../client/filters/state.ts'

/** The orders in which results can stand. */
export const ORDERS = ['best', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

/** What the search page shows, as its address says it. It shows nothing as it was known on a day. */
export interface SearchState extends FilterState<Facet> {
  readonly query: string
  readonly order: Order
}

/** Reads the state out of an address. */
export function stateOf({ searchParams }: URL): SearchState {
  const text = (name: string): string => searchParams.get(name)?.trim() ?? ''
  return {
    ...readFilters(searchParams, FACETS),
    known: undefined,
    query: text('q'),
    order: ORDERS.find((order) => order === text('sort')) ?? 'best',
  }
}

/** The facets of which something is chosen. */
export function choiceOf(state: Pick<SearchState, 'chosen'>): Choice {
  return Object.fromEntries(entries(state).filter(([, values]) => values.length > 0))
}

/** The span that the state restricts to, in days, both bounds within it; undefined where it has none. */
export function spanOf({ from, to }: Pick<SearchState, 'from' | 'to'>): DaySpan | undefined {
  const [first, last] = [readPeriod(from ?? ''), readPeriod(to ?? '')]
  if (!first && !last) return undefined
  const dayOf = (seconds: number): number => Math.floor(seconds / DAY_SECONDS)
  return {
    earliest: first ? dayOf(first.earliest) : -Infinity,
    latest: last ? dayOf(last.latest) : Infinity,
  }
}

/** Whether nothing is asked for at all. */
export const isIdle = (state: SearchState): boolean => state.query === '' && isEmpty(state)

/** The address of a state. Parameters that are not ours stay; what is not set stands nowhere. */
export function addressOf(state: SearchState, current: URL): URL {
  const { query, order } = state
  const others = new URLSearchParams(current.searchParams)
  for (const name of ['q', 'sort']) others.delete(name)
  const own = [
    ...(query.trim() === '' ? [] : [['q', query.trim()]]),
    ...(order === 'best' ? [] : [['sort', order]]),
  ]
  const url = new URL(current)
  url.search = writeFilters(state, new URLSearchParams([...own, ...others])).toString()
  return url
}
