import { foremost } from '../axis/rank.ts'
import type { AxisMark } from '../axis/types.ts'
import type { FactKind } from '../timeline/kind.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import type { Words } from './words.ts'

/** Facts that share a mark or a link. */
export type Several = readonly [Fact, ...Fact[]]

/** The kind of facts; `mixed` if they differ. */
export function kindOfSeveral([first, ...rest]: Several): FactKind | 'mixed' {
  return rest.every(({ kind }) => kind === first.kind) ? first.kind : 'mixed'
}

/** The longest name of a mark; a label made from a title may be longer. */
const MAX_NAME = 40

function cut(label: string): string {
  if (label.length <= MAX_NAME) return label
  const short = label.slice(0, MAX_NAME)
  return `${short.slice(0, Math.max(MAX_NAME / 2, short.lastIndexOf(' '))).trimEnd()}…`
}

/** “Second batch delivered”, “Talks begin and 3 more”. */
export function shortName(facts: Several, words: Words): string {
  const label = cut(foremost(facts).label)
  const count = facts.length - 1
  return count === 0 ? label : words.say(words.axis.andMore, { name: label, count })
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
