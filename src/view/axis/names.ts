import { foremost } from '../../axis/rank.ts'
import type { AxisMark } from '../../axis/types.ts'
import type { FactKind } from '../../timeline/kind.ts'
import type { Entity, Fact } from '../../timeline/types.ts'
import type { Words } from '../words.ts'

/** Facts that share a mark or a link. */
export type Several = readonly [Fact, ...Fact[]]

/** The kind of facts; `mixed` if they differ. */
export function kindOfSeveral([first, ...rest]: Several): FactKind | 'mixed' {
  return rest.every(({ kind }) => kind === first.kind) ? first.kind : 'mixed'
}

/**
 * A text of at most so many letters, cut between words. A label may be longer if it was made from a
 * title.
 */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const short = text.slice(0, most)
  return `${short.slice(0, Math.max(most / 2, short.lastIndexOf(' '))).trimEnd()}…`
}

/** The longest name of a mark in wide windows; and in narrow ones, where a number has no other words. */
const MAX_NAME = { wide: 48, narrow: 27 } as const

/** “Second batch delivered”, “Talks begin and 3 more”. */
export function shortName(
  facts: Several,
  words: Words,
  plot: keyof typeof MAX_NAME = 'wide',
): string {
  const name = cut(foremost(facts).label, MAX_NAME[plot])
  const count = facts.length - 1
  return count === 0 || plot === 'narrow' ? name : words.say(words.axis.andMore, { name, count })
}

/**
 * The description of a mark: “19 January 2023: Second batch delivered (claimed)”, “6 remarks, Talks, 7
 * February 2023: The minister speaks and 5 more”.
 * @param topic of its lane; undefined if there is only one lane
 */
export function nameOfMark(facts: Several, topic: string | undefined, words: Words): string {
  const [first] = facts
  if (facts.length === 1)
    return words.say(words.axis.one, {
      date: words.factDate(first),
      title: first.title,
      status: words.fact.status[first.kind],
    })
  const kind = kindOfSeveral(facts)
  const pattern = kind === 'mixed' ? words.fact.facts : words.fact.kinds[kind]
  const counted = words.say(pattern, { count: facts.length })
  return words.say(words.axis.several, {
    facts: [counted, ...(topic === undefined ? [] : [topic])].join(words.fact.comma),
    dates: datesOf(facts, words),
    name: shortName(facts, words),
  })
}

/** The first and the last date of facts, in words. */
function datesOf(facts: Several, words: Words): string {
  const [first] = facts
  const end = ({ date }: AxisMark['facts'][number]): number => date.latest ?? Infinity
  const last = facts.reduce((latest, fact) => (end(fact) > end(latest) ? fact : latest), first)
  const from = words.dateLine(first.date, first.span)
  return last.date.edtf === first.date.edtf
    ? from
    : words.say(words.axis.toDate, { from, to: words.date(last.date, last.span) })
}

/** The name of a lane. */
export const nameOfLane = (topic: Entity | undefined, words: Words): string =>
  topic?.name ?? words.axis.otherTopics
