import { NUMERIC, oneOf, START, WORD_END } from './text-patterns.ts'

/** Nothing of a longer number or date stands around it; an en dash joins two. */
const ALONE = '(?<![\\p{L}\\p{N}]|\\p{N}[-./])'
const END = '(?![\\p{L}\\p{N}]|[-./]\\d)'
const DAY = '(?<day>\\d{1,2})'
const ORDINAL = '(?:st|nd|rd|th)?'

/**
 * What is a date where somebody asks for one, and too little for one in a text, where `2/2023` is
 * an issue’s number and `07.02.23` a version: months in numbers, days without a year, years by
 * their last two digits (in the group `ending`), names between hyphens, and the last day of
 * `February 1–10, 2023`.
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
  ].map((source) => `${ALONE}(?:${source})`)
  const last = `(?<=${name}\\s+\\d{1,2}\\s?[–—]\\s?)${DAY}(?:,?\\s+(?<year>\\d{4})|${short})?`
  return [...alone, last].map((source) => source + END)
}

/** A hyphen between two dates, which would be one within the second: `January 2023-7 February 2023`. */
export function hyphenPattern(months: readonly string[]): string {
  const named = `${oneOf(months)}\\.?\\s+(?:\\d{1,2},?\\s+)?\\d{1,4}`
  const numeric = '(?<![-\\p{N}])(?:\\d{1,2}[./]){1,2}(?:\\d{2}){1,2}'
  return `(?<=${named}|${numeric})-(?=\\d)`
}

/** What is less than a date: the name of a month, or a number that may be a day. */
export function partPattern(months: readonly string[]): string {
  const name = `(?<name>${oneOf(months)})\\.?`
  return `(?<!\\p{N}[-./:,])${START}(?:${name}|${DAY}${ORDINAL}\\.?)${WORD_END}(?!:)`
}
