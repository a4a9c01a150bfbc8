import type { DaySpan } from '../../dates/units/days.ts'
import { patternOf } from './marks.ts'
import type { DateReading } from './reading.ts'
import { joinedDates, type AskedDate } from './joined-dates.ts'

/** What stands around dates, and what date they then are; undefined where they are none. */
export interface Rule {
  readonly pattern: RegExp
  readonly join: (first: AskedDate, last: AskedDate) => AskedDate | undefined
}

/** The rules of a language, one group after the other, each as long as it finds something. */
export function dateRules({ rules }: DateReading): readonly Rule[][] {
  const rule = (name: keyof typeof rules, join: Rule['join']): Rule => {
    return { pattern: patternOf(rules[name]), join }
  }
  const widened = (name: keyof typeof rules, widen: (days: DaySpan) => DaySpan): Rule =>
    rule(name, (date) => ({ ...date, ...NOTHING, span: date.span && widen(date.span), widen }))
  const at = rule('at', itself)
  return [
    [at, rule('beside', (date) => (date.day === undefined ? undefined : date))],
    [rule('between', joinedDates)],
    [
      widened('until', ({ latest }) => ({ earliest: -Infinity, latest })),
      widened('since', ({ earliest }) => ({ earliest, latest: Infinity })),
      widened('before', ({ earliest }) => ({ earliest: -Infinity, latest: earliest - 1 })),
      widened('after', ({ latest }) => ({ earliest: latest + 1, latest: Infinity })),
    ],
    [at, rule('joined', itself)],
  ]
}

const itself = (date: AskedDate): AskedDate => date

/** A time without end is no unit, and nobody mentions it. */
const NOTHING = {
  ...{ year: undefined, month: undefined, day: undefined },
  ...{ said: '', isWord: false },
}
