import { readPeriod } from '../../dates/period.ts'
import { FACETS, type Facet } from '../../timeline/facet-names.ts'

export { FACETS, type Facet }

/** What is chosen. `F` are the facets of the page; the search page has more than a list. */
export interface FilterState<F extends string = Facet> {
  /** The chosen values of each facet: ids, or a status. One of them has to fit. */
  readonly chosen: Readonly<Record<F, readonly string[]>>
  /** A year, month or day, both included. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** The day as of whose end the timeline is shown. */
  readonly known: string | undefined
}

/**
 * Reads filters out of an address. A date that is none is passed over, so that what is shown is
 * never narrower than what the page can say.
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

/** An address’s parameters with these filters in the place of its own; all others stay. */
export function writeFilters<F extends string>(
  state: FilterState<F>,
  params: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(params)
  for (const [facet, values] of entries(state)) set(written, facet, values)
  for (const name of ['from', 'to', 'known'] as const) set(written, name, [state[name] ?? ''])
  return written
}

/** Whether everything is shown. */
export function isEmpty<F extends string>(state: FilterState<F>): boolean {
  return ![
    state.from,
    state.to,
    state.known,
    ...entries(state).flatMap(([, values]) => values),
  ].some((value) => value !== undefined)
}

/** The state with a value chosen, or no longer. */
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

/** Whichever way round they were given. */
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
