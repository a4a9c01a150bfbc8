import { anchorUnit, startsOpen } from '../dates/units/endpoint.ts'
import { silence } from '../dates/lag.ts'
import type { EdtfDate, UnitPrecision } from '../dates/units/types.ts'
import { dayNumber } from '../dates/units/wall.ts'
import type { Fact } from './types.ts'

/** A silence shorter than a week is no news. */
const WORTH_TELLING = 7

const DAYS: readonly UnitPrecision[] = ['second', 'minute', 'day']

/**
 * How many days with no fact dated to the day lie right before a fact, for each before which that
 * is worth telling. What is known only to the month or year, or only to have happened by some day,
 * breaks no silence.
 * @param facts in the order of the timeline
 */
export function silences(facts: readonly Fact[]): Map<Fact, number> {
  const found = new Map<Fact, number>()
  let last: EdtfDate | undefined
  for (const [index, fact] of facts.entries()) {
    if (!isDayDated(fact.date)) continue
    const days = last ? silence(last, fact.date) : 0
    if (days >= WORTH_TELLING) found.set(facts[firstOfDay(facts, index)] ?? fact, days)
    last = endingLater(last, fact.date)
  }
  return found
}

/** Whether a date begins on a day that is known. */
function isDayDated(date: EdtfDate): boolean {
  const { precision, qualifier } = anchorUnit(date)
  return !startsOpen(date) && DAYS.includes(precision) && qualifier === 'exact'
}

/** “By 27 January” stands right before 27 January; the silence is told before both. */
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

/** An open end is taken as its start: nothing shows how long it goes on. */
function endingLater(a: EdtfDate | undefined, b: EdtfDate): EdtfDate {
  const closed = { ...b, latest: b.latest ?? anchorUnit(b).latest }
  return a && (a.latest ?? -Infinity) > closed.latest ? a : closed
}
