import { dayNumber } from '../../dates/units/wall.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import type { SpanTable } from '../tables/spans.ts'

/**
 * When every fact happened, in the order of the timeline, for `/search/dates.json`.
 *
 * A search for a date asks which facts’ intervals meet it. Words of the index cannot answer that:
 * a fact “from 2022 to 2030” would need the words of its 2,922 days, one with an open end of all
 * that ever come, and a searched month those of all that it may lie in. Two numbers a fact answer
 * it exactly, for every precision and open end; they also give the histogram and the years of what
 * was found. Measured at 10,000 facts: see docs/search.md.
 * @param dates in the order of the timeline, so that each anchor is little more than the last
 */
export function spanTable(dates: readonly EdtfDate[]): SpanTable {
  let last = 0
  const rows = dates.map(({ earliest, latest }) => {
    const [first, end] = [dayOf(earliest), dayOf(latest)]
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
