import type { EdtfDate } from '../../dates/units/types.ts'
import { wholeDay } from '../../dates/whole-day.ts'
import type { Fact } from '../types.ts'

/**
 * When a fact became public, as far as the sources show: the earliest date of its attributions and
 * of its sources’ publication; undefined if none has a date. A day, without a time: the time of a
 * publication is that of its first version, whose words may have differed.
 */
export function knownOf(fact: Pick<Fact, 'attribution' | 'sources'>): EdtfDate | undefined {
  const dates = [
    ...fact.attribution.map(({ on }) => on),
    ...fact.sources.map(({ source }) => source.published),
  ].filter((date) => date !== undefined)
  const first = dates.reduce<EdtfDate | undefined>(
    (earliest, date) => (earliest && isNotLater(earliest, date) ? earliest : date),
    undefined,
  )
  return first && wholeDay(first)
}

/** Compares latest bounds, since a fact is certainly public only when the date has passed. */
function isNotLater(a: EdtfDate, b: EdtfDate): boolean {
  return (a.latest ?? Infinity) <= (b.latest ?? Infinity)
}
