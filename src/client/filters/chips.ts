import type { Chip } from './bar.ts'
import { entries, withValue, type FilterState } from './state.ts'
import { spanInWords, type PeriodStyle } from '../../dates/text/period-in-words.ts'

/** How chips name their values, and what happens when one is removed. */
export interface ChipOptions<F extends string> {
  readonly nameOf: (facet: F, value: string) => string
  readonly periods: PeriodStyle
  readonly go: (state: FilterState<F>) => void
}

/** One chip for each chosen value, and one for the span. */
export function filterChips<F extends string>(
  state: FilterState<F>,
  { nameOf, periods, go }: ChipOptions<F>,
): Chip[] {
  const chips = entries(state).flatMap(([facet, values]) =>
    values.map((value) => ({
      name: nameOf(facet, value),
      remove: () => go(withValue(state, facet, value, false)),
    })),
  )
  const span = spanInWords(state, periods)
  if (span === undefined) return chips
  return [...chips, { name: span, remove: () => go({ ...state, from: undefined, to: undefined }) }]
}
