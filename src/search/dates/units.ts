import { between, dayNumberOf, daysOf, type DaySpan } from '../../dates/units/days.ts'
import { seasonStart } from '../../dates/units/season.ts'
import type { DateReading } from './reading.ts'

/** A calendar unit: a day, a month, a season, or one or more years. */
export interface Unit {
  /** Its days; undefined for a day without a year. */
  readonly span: DaySpan | undefined
  /** The astronomical year (0 is 1 BC); the first of several. */
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  /** The last two digits of the year, if only these are given. */
  readonly ending?: number | undefined
}

/** The groups of a match: see `datePatterns`. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The unit that a match means; undefined if no calendar has it. */
export function unitOf(
  groups: Groups,
  reading: Pick<DateReading, 'months' | 'seasons' | 'hemisphere' | 'isMonthFirst'>,
): Unit | undefined {
  const { months, seasons, hemisphere } = reading
  if (hasYearZero(groups)) return undefined
  const season = seasons[groups['season']?.toLowerCase() ?? '']
  if (season) return seasonUnit(yearOf(groups), seasonStart(season, hemisphere))
  if (isLong(groups)) return longUnit(groups)
  return groups['first'] === undefined
    ? calendarUnit(groups, months)
    : numericUnit(groups, reading.isMonthFirst)
}

/**
 * A date in numbers: in the order of the site’s language, or else in the other order (`05/13/2004`).
 * With full stops the day is always first.
 */
function numericUnit(groups: Groups, isMonthFirst: boolean): Unit | undefined {
  const { first, second, mark } = groups
  const dayFirst = (): Unit | undefined =>
    calendarUnit({ ...groups, day: first, month: second }, {})
  const monthFirst = (): Unit | undefined =>
    calendarUnit({ ...groups, day: second, month: first }, {})
  if (mark === '.') return dayFirst()
  return isMonthFirst ? (monthFirst() ?? dayFirst()) : (dayFirst() ?? monthFirst())
}

/** Whether a year with an era is 0, which does not exist; ISO’s `0000` has no era. */
const hasYearZero = ({ before, after, later, toBefore }: Groups): boolean =>
  [before, after, later, toBefore].some((digits) => Number(digits) === 0)

function seasonUnit(year: number | undefined, monthsAfterJanuary: number): Unit | undefined {
  if (year === undefined) return undefined
  const first = monthsAfterJanuary + 1
  const span = between(dayNumberOf(year, first), dayNumberOf(year, first + 3))
  return { span, year, month: undefined, day: undefined }
}

const isLong = ({ to, toBefore, toEnding, decade, century }: Groups): boolean =>
  (to ?? toBefore ?? toEnding ?? decade ?? century) !== undefined

/** Several years: a range, a decade, or a century (`19th` is 1800–1899, as in EDTF). */
function longUnit(groups: Groups): Unit | undefined {
  const { decade, century, bc } = groups
  const many = Number(decade ?? century)
  // BC counts backwards: `440s BC` is 449–440 BC, `5th century BC` is 500–401 BC.
  if (many === 0) return undefined
  if (decade !== undefined) return yearsUnit(bc ? -8 - many * 10 : many * 10, 10)
  if (century !== undefined) return yearsUnit(bc ? 1 - many * 100 : (many - 1) * 100, 100)
  const first = yearOf(groups) ?? Infinity
  return yearsUnit(first, lastYear(groups, first) - first + 1)
}

/** The last of several years; one of two digits belongs to the century of the first. */
function lastYear({ to, toBefore, toEnding }: Groups, first: number): number {
  if (toEnding !== undefined) return first - (first % 100) + Number(toEnding)
  return toBefore === undefined ? Number(to) : 1 - Number(toBefore)
}

function yearsUnit(year: number, count: number): Unit | undefined {
  if (count < 1) return undefined
  const span = between(dayNumberOf(year), dayNumberOf(year + count))
  return { span, year, month: undefined, day: undefined }
}

function calendarUnit(groups: Groups, months: DateReading['months']): Unit | undefined {
  const { name, day: digits } = groups
  const month = name === undefined ? numberOf(groups['month']) : months[name.toLowerCase()]
  const year = yearOf(groups)
  const day = numberOf(digits)
  if (year === undefined) return unitOfAnyYear(month, day, numberOf(groups['ending']))
  // Four digits alone may be any number, so only 1000 to 2999 are years.
  if (month === undefined && groups['year'] && (year > 2999 || (year >= 0 && year < 1000)))
    return undefined
  const span = daysOf(year, month, day)
  return span && { span, year, month, day }
}

/** A day without a year, or a day or month with a year of two digits. 2000 is a leap year, so it has all days. */
function unitOfAnyYear(
  month: number | undefined,
  day: number | undefined,
  ending: number | undefined,
): Unit | undefined {
  if (month === undefined || (day ?? ending) === undefined) return undefined
  return daysOf(2000, month, day) && { span: undefined, year: undefined, month, day, ending }
}

function yearOf({ year, before, after, later }: Groups): number | undefined {
  return before === undefined ? numberOf(year ?? after ?? later) : 1 - Number(before)
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
