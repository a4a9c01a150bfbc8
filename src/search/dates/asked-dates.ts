import { daysOf } from '../../dates/units/days.ts'
import { ATTACHED, DATE, PART, patternOf, REST } from './marks.ts'
import type { DateReading } from './reading.ts'
import { dateRules, type Rule } from './rules.ts'
import { dateFinder, plainDigits } from './find-dates.ts'
import { askedDate, type AskedDate } from './joined-dates.ts'

/** Finds the dates that a search asks for. */
export type AskedDateFinder = (text: string) => readonly AskedDate[]

/**
 * A finder of dates for what is typed in a search: beside those of `dateFinder` their words (“since
 * 2023”, “Tuesday 7 February”), spans (“1–10 February”), months in numbers, years by two digits,
 * and the name of a month alone, where it is the whole search.
 */
export function askedDateFinder(reading: DateReading): AskedDateFinder {
  const find = dateFinder(reading, reading.asked)
  const part = patternOf(reading.part)
  const [attached, hyphen] = [patternOf(reading.attached), patternOf(reading.hyphen)]
  const rules = dateRules(reading)
  return (typed) => {
    const text = plainDigits(typed).replace(attached, ATTACHED).replace(hyphen, '–')
    const dates = find(text).map((date) => askedDate(date, text, typed))
    const masked = dates.reduce((left, date) => mask(left, date, DATE), text)
    const parts = [...masked.matchAll(part)].map((match) => partOf(match, reading))
    const readWith = (name: string): Reading => {
      const mark = (left: string, one: AskedDate): string =>
        mask(left, one, one.isWord ? name : PART)
      return read(parts.reduce(mark, masked), [...dates, ...parts], rules)
    }
    const whole = readWith(DATE)
    return whole.isWhole ? whole.dates : readWith(PART).dates
  }
}

/** What is less than a date: a month’s name, or a number that may be a day. */
function partOf(
  { 0: said, index: start, groups }: RegExpExecArray,
  { months }: DateReading,
): AskedDate {
  const month = months[groups?.['name']?.toLowerCase() ?? '']
  const day = month === undefined ? Number(groups?.['day']) : undefined
  return {
    ...{ span: undefined, year: undefined, month, day, start, end: start + said.length },
    ...{ said, doubtful: [], isWord: day === undefined },
    inYear: day === undefined ? (year) => daysOf(year, month) : undefined,
  }
}

interface Reading {
  readonly dates: readonly AskedDate[]
  /** One date is all that was typed. */
  readonly isWhole: boolean
}

const WHOLE = new RegExp(`^\\s*${DATE}${REST}*\\s*$`)

/** Joins dates with one another and with their words, as long as a rule of a group finds some. */
function read(text: string, all: readonly AskedDate[], groups: readonly Rule[][]): Reading {
  const dates = new Map(all.map((date) => [date.start, date]))
  const apply = (masked: string, { pattern, join }: Rule): string =>
    masked.replace(pattern, (match, start: number) => {
      const first = dates.get(start + match.search(`[${DATE}${PART}]`))
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
