/** The orders in which results can stand. */
export const ORDERS = ['best', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly query: string
  readonly order: Order
}

/** Reads the state out of an address. */
export function stateOf(url: URL): SearchState {
  const sort = url.searchParams.get('sort')
  return {
    query: url.searchParams.get('q')?.trim() ?? '',
    order: ORDERS.find((order) => order === sort) ?? 'best',
  }
}

/** The address of a state. Parameters that are not ours stay; what is not set stands nowhere. */
export function addressOf({ query, order }: SearchState, current: URL): URL {
  const url = new URL(current)
  set(url, 'q', query.trim())
  set(url, 'sort', order === 'best' ? '' : order)
  return url
}

function set({ searchParams }: URL, name: string, value: string): void {
  if (value === '') searchParams.delete(name)
  else searchParams.set(name, value)
}
