import { NUMERIC, oneOf, WORD_START, WORD_END } from './text-patterns.ts'

/** The start and end of a date that is not part of a longer number or date; an en dash joins two dates. */
const DATE_START = '(?<![\\p{L}\\p{N}]|\\p{N}[-./])'
const DATE_END = '(?![\\p{L}\\p{N}]|[-./]\\d)'
const DAY = '(?<day>\\d{1,2})'
const ORDINAL = '(?:st|nd|rd|th)?'

/**
 * Patterns that mean a date in a search but not in a text, where `2/2023` may be the number of an issue
 * and `07.02.23` a version: months in numbers, days without a year, years of two digits (in the group
 * `ending`), names between hyphens, and the last day of `February 1–10, 2023`.
 */
export function askedPatterns(months: readonly string[]): string[] {
  const name = `(?<name>${oneOf(months)})${WORD_END}\\.?`
  const ending = '(?<ending>\\d{2})'
  const year = '(?<year>\\d{4})'
  const short = `,?\\s+[’‘']${ending}`
  const alone = [
    '(?<month>\\d{1,2})[-./](?<year>\\d{4})',
    `${NUMERIC}\\k<mark>${ending}`,
    '(?<first>\\d{2})(?<mark>/)(?<second>\\d{2})',
    `${DAY}${ORDINAL}\\.?\\s+(?:of\\s+)?${name}${short}`,
    `${name}(?:\\s+${DAY}${ORDINAL})?${short}`,
    `${DAY}[-/]${name}[-/](?:${year}|${ending})`,
    `${year}[-/ ]${name}[-/ ]${DAY}`,
    // In “January 2023-February” the year is the first month’s.
    `(?<!${oneOf(months)}\\.?\\s)${year}[-/]${name}`,
    `${name}[-/]${year}`,
  ].map((source) => `${DATE_START}(?:${source})`)
  const last = `(?<=${name}\\s+\\d{1,2}\\s?[–—]\\s?)${DAY}(?:,?\\s+(?<year>\\d{4})|${short})?`
  return [...alone, last].map((source) => source + DATE_END)
}

/** A hyphen between two dates, not within the second one: `January 2023-7 February 2023`. */
export function hyphenPattern(months: readonly string[]): string {
  const named = `${oneOf(months)}\\.?\\s+(?:\\d{1,2},?\\s+)?\\d{1,4}`
  const numeric = '(?<![-\\p{N}])(?:\\d{1,2}[./]){1,2}(?:\\d{2}){1,2}'
  return `(?<=${named}|${numeric})-(?=\\d)`
}

/** A fragment of a date: the name of a month, or a number that may be a day. */
export function fragmentPattern(months: readonly string[]): string {
  const name = `(?<name>${oneOf(months)})\\.?`
  return `(?<!\\p{N}[-./:,])${WORD_START}(?:${name}|${DAY}${ORDINAL}\\.?)${WORD_END}(?!:)`
}
