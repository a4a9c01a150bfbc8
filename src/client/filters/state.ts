import { readPeriod } from '../../dates/period.ts'
import { FACETS, type Facet } from '../../timeline/facet-names.ts'

export { FACETS, type Facet }

/**
 * The state of the filters. `F` is the facets of the page; the search page has more of them than a
 * list.
 */
export interface FilterState<F extends string = Facet> {
  /** The chosen values of each facet: ids, or a status. A fact needs one of them. */
  readonly chosen: Readonly<Record<F, readonly string[]>>
  /** The span: years, months or days, both included. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** Show the timeline as it was known at the end of this day. */
  readonly known: string | undefined
}

/**
 * Reads filters from an address. An invalid date is ignored: the list must never be narrower than
 * the chips say.
 */
export function readFilters<F extends string>(
  params: URLSearchParams,
  facets: readonly F[],
): FilterState<F> {
  const chosen = facets.map((facet) => [
    facet,
    [...new Set(params.getAll(facet))].filter((value) => value !== ''),
  ])
  return {
    chosen: Object.fromEntries(chosen) as FilterState<F>['chosen'],
    ...inOrder(period(params.get('from')), period(params.get('to'))),
    known: day(params.get('known')),
  }
}

/** The parameters of an address with its filters replaced by these. All other parameters stay. */
export function writeFilters<F extends string>(
  state: FilterState<F>,
  params: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(params)
  for (const [facet, values] of entries(state)) set(written, facet, values)
  for (const name of ['from', 'to', 'known'] as const) set(written, name, [state[name] ?? ''])
  return written
}

/** Whether no filter is active. */
export function isEmpty<F extends string>(state: FilterState<F>): boolean {
  return ![
    state.from,
    state.to,
    state.known,
    ...entries(state).flatMap(([, values]) => values),
  ].some((value) => value !== undefined)
}

/** The state with a value chosen or no longer chosen. */
export function withValue<F extends string>(
  state: FilterState<F>,
  facet: F,
  value: string,
  isChosen: boolean,
): FilterState<F> {
  const others = state.chosen[facet].filter((other) => other !== value)
  return {
    ...state,
    chosen: { ...state.chosen, [facet]: isChosen ? [...others, value] : others },
  }
}

/** The facets of a state with their chosen values. */
export function entries<F extends string>({
  chosen,
}: Pick<FilterState<F>, 'chosen'>): [F, readonly string[]][] {
  return Object.entries(chosen) as [F, readonly string[]][]
}

function set(params: URLSearchParams, name: string, values: readonly string[]): void {
  params.delete(name)
  for (const value of values) if (value !== '') params.append(name, value)
}

/** Swaps the two ends of a span that were given in the wrong order. */
function inOrder(
  from: string | undefined,
  to: string | undefined,
): Pick<FilterState, 'from' | 'to'> {
  const isTurned =
    from !== undefined &&
    to !== undefined &&
    (readPeriod(from)?.earliest ?? 0) > (readPeriod(to)?.latest ?? 0)
  return isTurned ? { from: to, to: from } : { from, to }
}

const period = (text: string | null): string | undefined =>
  text !== null && readPeriod(text) ? text : undefined

function day(text: string | null): string | undefined {
  const read = readPeriod(text ?? '')
  return text !== null && read && read.latest - read.earliest < 86_400 ? text : undefined
}
