import { calendarOf, type DaySpan } from '../../dates/units/days.ts'
import { dateWord } from '../dates/find-dates.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import type { Match, SearchIndex } from './index.ts'
import type { QueryDate } from './query/query.ts'
import { meantBy, nearnessByPosition, type Nearness } from './nearness.ts'

/** The facts that a date finds, by position: how near their time is, and the scores of their mentions. */
export interface DateMatches {
  readonly nearness: ReadonlyMap<number, Nearness>
  readonly scores: ReadonlyMap<number, number>
}

/** A fact, and how it answers the typed dates. */
export interface DatedMatch extends Match {
  /** How far its time extends beyond the dates, in days; undefined if none was typed. */
  readonly daysBeyond: number | undefined
  /** Whether one of the dates is only mentioned in its text. */
  readonly isMention: boolean
}

/** Looks up a typed date in the spans of all facts, and in their words. */
export async function datesMatched(
  { date, mention }: QueryDate,
  { search, tables }: SearchIndex,
): Promise<DateMatches> {
  const spans = await tables.spans()
  const mentions = date.ending === undefined ? [mention] : mentionsOf(date, meantBy(date, spans))
  const found = await Promise.all(mentions.filter((term) => term !== '').map(search))
  const facts = found.flatMap((matches) => matches.facts)
  const scores = new Map(facts.map(({ position, result }) => [position, result.score]))
  return { nearness: nearnessByPosition(date, spans, [...scores.keys()]), scores }
}

/** The words for a date whose year has two digits, one for each year that it may mean. */
const mentionsOf = ({ month, day }: AskedDate, meant: readonly DaySpan[]): string[] =>
  meant.map(({ earliest }) => dateWord({ year: calendarOf(earliest).year, month, day }) ?? '')

/** A fact with its nearness to all the dates; empty if it does not meet one of them. */
export function withNearness(fact: Match, dates: readonly DateMatches[]): DatedMatch[] {
  if (dates.length === 0) return [{ ...fact, daysBeyond: undefined, isMention: false }]
  const nearness = dates
    .map((date) => date.nearness.get(fact.position))
    .filter((one) => one !== undefined)
  if (nearness.length < dates.length) return []
  const { position, result } = fact
  // A mention in a title scores higher than one in a note. A fact of that time needs no such score.
  const mentions = dates.map(({ scores }, at) =>
    nearness[at]?.isMention ? (scores.get(position) ?? 0) : 0,
  )
  const score = result.score + sum(mentions)
  const daysBeyond = sum(nearness.map(({ days }) => days))
  const isMention = nearness.some((one) => one.isMention)
  return [{ position, result: { ...result, score }, daysBeyond, isMention }]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
