import { parse } from 'edtf'
import type { Qualifier } from './types.ts'

/** A date without a slash, as the grammar reads it. */
export interface GrammarUnit {
  readonly year: number
  /** 1–12, or a season's 21–24. */
  readonly month?: number
  readonly day?: number
  readonly time?: ClockTime
  readonly unspecified?: Unspecified
  readonly qualifier: Qualifier
}

export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** Minutes ahead of UTC. */
  readonly offsetMinutes: number
}

/** The fields whose digits are `X`. */
export type Unspecified = 'years-of-decade' | 'years-of-century' | 'month' | 'day' | 'month-and-day'

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'both',
}

// The five cases of level 1 (loc.gov/standards/datetime, Level 1, Unspecified digits from the
// right). The keys are the library's bit masks.
const UNSPECIFIED: Readonly<Record<number, Unspecified>> = {
  8: 'years-of-decade',
  12: 'years-of-century',
  48: 'month',
  192: 'day',
  240: 'month-and-day',
}

// The library also reads fractions of a second, offsets without a colon, and Y with zeros. EDTF
// allows times without a zone; here they are refused, because they do not name a moment.
const TIME = /T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)$/

/**
 * Reads one EDTF date of level 0 or 1 without a slash. The library parses it, restricted to those
 * two levels. The library accepts `?`, `~` and `%` only after plain dates, but the standard allows
 * them after any date, such as `202X~` and `2023-22?`, so they are removed first. Whether the day
 * and the time exist is not checked here.
 * @returns undefined if the text is not such a date
 */
export function readUnit(text: string): GrammarUnit | undefined {
  if (units.has(text)) return units.get(text)
  if (units.size >= MAX_CACHED_UNITS) units.clear()
  const unit = parsed(text)
  units.set(text, unit)
  return unit
}

/**
 * A cache, because the library's parser is slow, and the schema, the rules and the model all read
 * every date. Dates repeat: 10,000 facts have a few thousand.
 */
const units = new Map<string, GrammarUnit | undefined>()
const MAX_CACHED_UNITS = 100_000

/** A year, month or day of level 0. Whether a month has a day is not checked here. */
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

function parsed(text: string): GrammarUnit | undefined {
  // Most dates are plain, and the library takes a hundred times as long as a pattern.
  const [plain, year, month, day] = PLAIN.exec(text) ?? []
  if (plain !== undefined) {
    return {
      year: Number(year),
      ...(month !== undefined && { month: Number(month) }),
      ...(day !== undefined && { day: Number(day) }),
      qualifier: 'exact',
    }
  }
  const qualifier = QUALIFIERS[text.slice(-1)]
  const result = attempt(qualifier ? text.slice(0, -1) : text)
  if (!result || (result.level ?? 2) > 1) return undefined
  const timed = text.includes('T')
  if (timed && (qualifier || !TIME.test(text))) return undefined
  return grammarUnit(result, qualifier ?? 'exact')
}

function attempt(text: string) {
  // The library also reads centuries and decades of two and three digits, which no level has.
  // A remaining mark means that there were two.
  if (!/^(?:Y|-?[\dX]{4}(?:-|$))/.test(text) || /[?~%/]/.test(text)) return undefined
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function grammarUnit(
  result: ReturnType<typeof parse>,
  qualifier: Qualifier,
): GrammarUnit | undefined {
  const [year, month, day, hour, minute, second] = numbers(result.values)
  const unspecified = UNSPECIFIED[result.unspecified ?? 0]
  if (year === undefined || (result.unspecified && !unspecified)) return undefined
  const time = clockTime(hour, minute, second, result.offset ?? 0)
  return {
    year: year + 0, // the library's -0 (of -000X) becomes 0
    ...(month !== undefined &&
      isSpecified('month', unspecified) && { month: monthOf(result, month) }),
    ...(day !== undefined && isSpecified('day', unspecified) && { day }),
    ...(time && { time }),
    ...(unspecified && { unspecified }),
    qualifier,
  }
}

const isSpecified = (field: 'month' | 'day', unspecified: Unspecified | undefined): boolean =>
  unspecified !== 'month-and-day' && unspecified !== field

// The library counts months from 0, as Date does, but not seasons.
const monthOf = (result: ReturnType<typeof parse>, month: number): number =>
  result.type === 'Season' ? month : month + 1

const numbers = (values: readonly unknown[] = []): number[] =>
  values.filter((value) => typeof value === 'number')

function clockTime(
  hour: number | undefined,
  minute: number | undefined,
  second: number | undefined,
  offsetMinutes: number,
): ClockTime | undefined {
  if (hour === undefined || minute === undefined) return undefined
  return { hour, minute, ...(second !== undefined && { second }), offsetMinutes }
}
