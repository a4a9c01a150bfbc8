import { daysOf } from '../../dates/units/days.ts'
import { ATTACHED, DATE, FRAGMENT, patternOf, REST } from './marks.ts'
import type { DateReading } from './reading.ts'
import { dateRules, type Rule } from './rules.ts'
import { dateFinder, plainDigits } from './find-dates.ts'
import { askedDate, type AskedDate } from './joined-dates.ts'

/** Finds the dates in a search. */
export type AskedDateFinder = (text: string) => readonly AskedDate[]

/**
 * Makes a finder of dates in searches. It finds more than `dateFinder`: dates with words (“since 2023”,
 * “Tuesday 7 February”), spans (“1–10 February”), months in numbers, years of two digits, and the
 * name of a month if that is the whole search.
 */
export function askedDateFinder(reading: DateReading): AskedDateFinder {
  const find = dateFinder(reading, reading.asked)
  const fragment = patternOf(reading.fragment)
  const attached = patternOf(reading.attached)
  const hyphen = patternOf(reading.hyphen)
  const rules = dateRules(reading)
  return (typed) => {
    const text = plainDigits(typed).replace(attached, ATTACHED).replace(hyphen, '–')
    const dates = find(text).map((date) => askedDate(date, text, typed))
    const masked = dates.reduce((left, date) => mask(left, date, DATE), text)
    const fragments = [...masked.matchAll(fragment)].map((match) => fragmentOf(match, reading))
    const readWith = (name: string): Reading => {
      const mark = (left: string, one: AskedDate): string =>
        mask(left, one, one.isWord ? name : FRAGMENT)
      return read(fragments.reduce(mark, masked), [...dates, ...fragments], rules)
    }
    const whole = readWith(DATE)
    return whole.isWhole ? whole.dates : readWith(FRAGMENT).dates
  }
}

/** A fragment of a date: a month’s name, or a number that may be a day. */
function fragmentOf(
  { 0: said, index: start, groups }: RegExpExecArray,
  { months }: DateReading,
): AskedDate {
  const month = months[groups?.['name']?.toLowerCase() ?? '']
  const day = month === undefined ? Number(groups?.['day']) : undefined
  return {
    span: undefined,
    year: undefined,
    month,
    day,
    start,
    end: start + said.length,
    said,
    doubtful: [],
    isWord: day === undefined,
    inYear: day === undefined ? (year) => daysOf(year, month) : undefined,
  }
}

interface Reading {
  readonly dates: readonly AskedDate[]
  /** Whether one date is the whole search. */
  readonly isWhole: boolean
}

const WHOLE = new RegExp(`^\\s*${DATE}${REST}*\\s*$`)

/** Joins dates with one another and with their words; each group of rules is repeated until nothing changes. */
function read(text: string, all: readonly AskedDate[], groups: readonly Rule[][]): Reading {
  const dates = new Map(all.map((date) => [date.start, date]))
  const apply = (masked: string, { pattern, join }: Rule): string =>
    masked.replace(pattern, (match, start: number) => {
      const first = dates.get(start + match.search(`[${DATE}${FRAGMENT}]`))
      const last = dates.get(start + match.lastIndexOf(DATE))
      const joined = first && last && join(first, last)
      if (!joined) return match
      dates.set(start, { ...joined, start, end: start + match.length })
      return DATE.padEnd(match.length, REST)
    })
  let masked = text
  for (const rules of groups)
    for (let before = ''; before !== masked;) {
      before = masked
      masked = rules.reduce(apply, masked)
    }
  const found = [...masked.matchAll(patternOf(DATE))].map(({ index }) => dates.get(index))
  return { dates: found.filter((date) => date !== undefined), isWhole: WHOLE.test(masked) }
}

const mask = (text: string, { start, end }: AskedDate, mark: string): string =>
  text.slice(0, start) + mark.padEnd(end - start, REST) + text.slice(end)
