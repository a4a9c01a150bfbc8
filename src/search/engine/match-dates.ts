import { calendarOf, type DaySpan } from '../../dates/units/days.ts'
import { dateWord } from '../dates/find-dates.ts'
import type { AskedDate } from '../dates/joined-dates.ts'
import type { Match, SearchIndex } from './index.ts'
import type { QueryDate } from './query/query.ts'
import { meantBy, reachesOf, type Reach } from './nearness.ts'

/** The facts that a date finds, by place: how far they reach beyond it, how well they mention it. */
export interface DateMatches {
  readonly reaches: ReadonlyMap<number, Reach>
  readonly scores: ReadonlyMap<number, number>
}

/** A fact beside the dates that were typed. */
export interface DatedMatch extends Match {
  /** How far its time reaches beyond them; undefined where none was typed. */
  readonly reach: number | undefined
  /** Whether its text alone has one of them. */
  readonly isMention: boolean
}

/** Looks a typed date up: in the spans of all facts, and in their words. */
export async function datesMatched(
  { date, mention }: QueryDate,
  { search, tables }: SearchIndex,
): Promise<DateMatches> {
  const spans = await tables.spans()
  const mentions = date.ending === undefined ? [mention] : mentionsOf(date, meantBy(date, spans))
  const found = await Promise.all(mentions.filter((term) => term !== '').map(search))
  const facts = found.flatMap((matches) => matches.facts)
  const scores = new Map(facts.map(({ place, result }) => [place, result.score]))
  return { reaches: reachesOf(date, spans, [...scores.keys()]), scores }
}

/** What is known by the end of its year alone is mentioned in each year that it may mean. */
const mentionsOf = ({ month, day }: AskedDate, meant: readonly DaySpan[]): string[] =>
  meant.map(({ earliest }) => dateWord({ year: calendarOf(earliest).year, month, day }) ?? '')

/** A fact with how far it reaches beyond all the dates; nothing where it does not meet one of them. */
export function reached(fact: Match, dates: readonly DateMatches[]): DatedMatch[] {
  if (dates.length === 0) return [{ ...fact, reach: undefined, isMention: false }]
  const reaches = dates
    .map((date) => date.reaches.get(fact.place))
    .filter((one) => one !== undefined)
  if (reaches.length < dates.length) return []
  const { place, result } = fact
  // Of facts that only mention a date, a title counts more than a note; others are as near as they are.
  const mentions = dates.map(({ scores }, at) =>
    reaches[at]?.isMention ? (scores.get(place) ?? 0) : 0,
  )
  const score = result.score + sum(mentions)
  const reach = sum(reaches.map(({ days }) => days))
  const isMention = reaches.some((one) => one.isMention)
  return [{ place, result: { ...result, score }, reach, isMention }]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
