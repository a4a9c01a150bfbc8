import { anchorUnit, startsOpen } from '../dates/units/endpoint.ts'
import type { EdtfDate, UnitPrecision } from '../dates/units/types.ts'
import { dayNumber } from '../dates/units/wall.ts'
import type { Fact } from './types.ts'

/** Shorter silences are not shown. */
const MIN_SILENCE_DAYS = 7

const DAY_PRECISIONS: readonly UnitPrecision[] = ['second', 'minute', 'day']

/** Days without facts: the number of its first and of its last day. */
export interface Silence {
  readonly first: number
  readonly last: number
}

/**
 * The silence before a fact, for each fact with one long enough to show. Only facts dated to the day
 * end a silence, not those dated to a month or year, or “by” some day.
 * @param facts in the order of the timeline
 */
export function silences(facts: readonly Fact[]): Map<Fact, Silence> {
  const found = new Map<Fact, Silence>()
  let last: EdtfDate | undefined
  for (const [index, fact] of facts.entries()) {
    if (!isDayDated(fact.date)) continue
    const before = dayOf(last?.latest)
    const day = dayOf(fact.date.earliest)
    if (before !== undefined && day !== undefined && day - before > MIN_SILENCE_DAYS)
      found.set(facts[firstOfDay(facts, index)] ?? fact, { first: before + 1, last: day - 1 })
    last = endingLater(last, fact.date)
  }
  return found
}

/** Whether a date begins on a known day. */
function isDayDated(date: EdtfDate): boolean {
  const { precision, qualifier } = anchorUnit(date)
  return !startsOpen(date) && DAY_PRECISIONS.includes(precision) && qualifier === 'exact'
}

/**
 * The first fact of a day. “By 27 January” comes before 27 January, and the silence before both.
 */
function firstOfDay(facts: readonly Fact[], index: number): number {
  const day = dayOf(facts[index]?.date.earliest)
  let first = index
  for (let before = facts[first - 1]; before; before = facts[first - 1]) {
    if (!startsOpen(before.date) || dayOf(before.date.latest) !== day) break
    first -= 1
  }
  return first
}

function dayOf(seconds: number | null | undefined): number | undefined {
  return seconds === null || seconds === undefined ? undefined : dayNumber(seconds)
}

/** The date that ends later. An open date counts as its start, since its end is unknown. */
function endingLater(a: EdtfDate | undefined, b: EdtfDate): EdtfDate {
  const closed = { ...b, latest: b.latest ?? anchorUnit(b).latest }
  return a && (a.latest ?? -Infinity) > closed.latest ? a : closed
}
