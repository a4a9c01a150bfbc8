import type { DaySpan } from '../../dates/units/days.ts'
import { patternOf } from './marks.ts'
import type { DateReading } from './reading.ts'
import { joinedDates, type AskedDate } from './joined-dates.ts'

/** A pattern with dates in it, and the date it means; undefined if it means none. */
export interface Rule {
  readonly pattern: RegExp
  readonly join: (first: AskedDate, last: AskedDate) => AskedDate | undefined
}

/** The rules of a language, in groups that are applied one after the other. */
export function dateRules({ rules }: DateReading): readonly Rule[][] {
  const rule = (name: keyof typeof rules, join: Rule['join']): Rule => {
    return { pattern: patternOf(rules[name]), join }
  }
  const widened = (name: keyof typeof rules, widen: (days: DaySpan) => DaySpan): Rule =>
    rule(name, (date) => ({ ...date, ...NO_UNIT, span: date.span && widen(date.span), widen }))
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

/** An open span is not a calendar unit, and has no mention. */
const NO_UNIT = {
  year: undefined,
  month: undefined,
  day: undefined,
  said: '',
  isWord: false,
}
