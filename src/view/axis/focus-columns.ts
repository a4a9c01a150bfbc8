import { shortDateText } from '../../dates/text/short-text.ts'
import { periodText } from '../../dates/period.ts'
import { DAY_SECONDS } from '../../dates/units/days.ts'
import { civil } from '../../dates/units/wall.ts'
import type { Focus } from '../../timeline/periods/focus.ts'
import type { ListedFact } from '../../timeline/group-types.ts'
import type { Fact } from '../../timeline/types.ts'
import { saidHereText } from '../attribution.ts'
import { nameIn } from '../listed-fact.ts'
import { dayName } from '../periods.ts'
import type { Words } from '../words.ts'

/** A column of a focus: what is told before its day, on it, or after it. */
export interface FocusColumn {
  readonly name: 'before' | 'on' | 'after'
  readonly title: string
  /** The number of its facts, in words. */
  readonly note: string
  readonly rows: readonly FocusRow[]
  /** The facts that it leaves out, in words, and the period in which they are. */
  readonly more:
    { readonly text: string; readonly period: Readonly<Record<string, string>> } | undefined
}

/** A fact in a column. */
export interface FocusRow {
  readonly fact: Fact
  /** Its date; undefined if that is the day. */
  readonly date: string | undefined
  /** Who says so, by the names that its title uses. */
  readonly speakers: string
  /** What was said at it, and the words above that. */
  readonly said: readonly FocusRow[]
  readonly saidLabel: string
}

/** Up to this number of facts, columns leave none out. */
const MOST_NAMED = 30

/** Beyond it, a column has this number of rows. */
const ROWS = 12

/** The columns of a focus that have facts: before, the day, after. */
export function focusColumns(focus: Focus, words: Words): FocusColumn[] {
  const { before, on, after, day } = focus
  const all = [...before, ...on.flatMap(({ fact, said }) => [fact, ...said]), ...after]
  const most = all.length > MOST_NAMED ? ROWS : all.length
  const year = civil(day).year
  const written = periodText(day, 'day')
  const rowsOf = (facts: readonly Fact[]): ListedFact[] => facts.map((fact) => ({ fact, said: [] }))
  const isToCome = after.every(({ kind }) => kind === 'announced')
  const columns = [
    {
      name: 'before' as const,
      title: words.focus.before,
      listed: rowsOf(nearest([...before].reverse(), most).reverse()),
      facts: before,
      period: { to: periodText(day - 1, 'day') },
    },
    {
      name: 'on' as const,
      title: dayName(day, words),
      listed: withMost(on, most),
      facts: on.flatMap(({ fact, said }) => [fact, ...said]),
      period: { from: written, to: written },
    },
    {
      name: 'after' as const,
      title: isToCome ? words.focus.toCome : words.focus.after,
      listed: rowsOf(nearest(after, most)),
      facts: after,
      period: { from: periodText(day + DAY_SECONDS, 'day') },
    },
  ]
  return columns
    .filter(({ facts }) => facts.length > 0)
    .map(({ name, title, listed, facts, period }) => {
      const shown = listed.reduce((count, { said }) => count + 1 + said.length, 0)
      const count = facts.length - shown
      return {
        name,
        title,
        note: noteOf(facts, words),
        rows: listed.map((one) => rowOf(one, { year, isOn: name === 'on' }, words)),
        more: count === 0 ? undefined : { text: words.say(words.focus.more, { count }), period },
      }
    })
}

/** So many of the first facts, but rather key facts than others. In their order. */
function nearest(facts: readonly Fact[], most: number): Fact[] {
  const byRank = [...facts.filter(({ key }) => key), ...facts.filter(({ key }) => !key)]
  const chosen = new Set(byRank.slice(0, most))
  return facts.filter((fact) => chosen.has(fact))
}

/** So many facts of a day, each under its occasion; an occasion stays if something said at it does. */
function withMost(on: readonly ListedFact[], most: number): ListedFact[] {
  const chosen = new Set(
    nearest(
      on.flatMap(({ fact, said }) => [fact, ...said]),
      most,
    ),
  )
  return on
    .map(({ fact, said }) => ({ fact, said: said.filter((one) => chosen.has(one)) }))
    .filter(({ fact, said }) => chosen.has(fact) || said.length > 0)
}

/** “7 facts”, or “7 facts, outcome not recorded” if that is true of all. */
function noteOf(facts: readonly Fact[], words: Words): string {
  const text = words.say(words.fact.facts, { count: facts.length })
  const outcomes = new Set(facts.map(({ outcome }) => outcome?.status))
  const [only] = outcomes
  return only === undefined || outcomes.size > 1
    ? text
    : words.say(words.focus.noted, { facts: text, note: words.fact.outcome[only] })
}

function rowOf(
  { fact, said }: ListedFact,
  of: { readonly year: number; readonly isOn: boolean },
  words: Words,
): FocusRow {
  const { style } = words
  const { date, span } = fact
  const speakers =
    fact.kind === 'reported' ? [] : fact.attribution.map(({ by }) => nameIn(by, fact))
  // The heading tells the day; not that a fact is dated to it only about.
  const isTold = of.isOn && date.qualifier === 'exact'
  return {
    fact,
    date: isTold
      ? undefined
      : shortDateText(date, { ...style, span, year: of.year, nonBreaking: true }),
    speakers: new Intl.ListFormat(style.language).format(new Set(speakers)),
    said: said.map((one) => rowOf({ fact: one, said: [] }, of, words)),
    saidLabel: said.length > 0 ? saidHereText(fact, said, words) : '',
  }
}
