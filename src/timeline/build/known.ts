import type { EdtfDate } from '../../dates/units/types.ts'
import { wholeDay } from '../../dates/whole-day.ts'
import type { Fact } from '../types.ts'

/**
 * When a fact became public, as far as the sources show: the earliest of the dates of its
 * attributions and of its sources’ publication; undefined where none has one. It is told as a day: a
 * publication’s hour is that of its first version, which nobody has compared with the words at hand.
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

/** Compared by latest bounds: a thing is public for certain only when its date has passed. */
function isNotLater(a: EdtfDate, b: EdtfDate): boolean {
  return (a.latest ?? Infinity) <= (b.latest ?? Infinity)
}
