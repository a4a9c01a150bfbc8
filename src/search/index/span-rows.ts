import { dayNumber } from '../../dates/units/wall.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import type { SpanTable } from '../tables/spans.ts'

/**
 * The table of `/search/dates.json`: when every fact happened, in the order of the timeline.
 *
 * A search for a date asks for the facts whose intervals meet it. Words in the index cannot answer
 * that: a fact “from 2022 to 2030” would need a word for each of its 2,922 days, and an open end has no
 * last day. Two numbers for each fact give an exact answer, for every precision and open end, and also
 * the histogram and the years. For sizes at 10,000 facts see docs/search.md.
 * @param dates the dates in the order of the timeline, so that steps between anchors are small
 */
export function spanTable(dates: readonly EdtfDate[]): SpanTable {
  let last = 0
  const rows = dates.map(({ earliest, latest }) => {
    const first = dayOf(earliest)
    const end = dayOf(latest)
    const anchor = first ?? end ?? last
    const step = anchor - last
    last = anchor
    return { step, length: lengthOf(first, end) }
  })
  return { steps: rows.map(({ step }) => step), lengths: rows.map(({ length }) => length) }
}

const dayOf = (seconds: number | null): number | null =>
  seconds === null ? null : dayNumber(seconds)

function lengthOf(first: number | null, end: number | null): number {
  if (end === null) return -1
  return first === null ? -2 : end - first
}
