import type { DateNames } from './names.ts'

/** A pattern that matches one of some texts, the longest first. */
export function oneOf(texts: Iterable<string>): string {
  const sorted = [...texts].sort((a, b) => b.length - a.length)
  // Without texts, the pattern never matches.
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escaped).join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
}

const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?'
const DAY = '(?<day>\\d{1,2})'
/** A day and a month in numbers; `unitOf` decides which is which. */
export const NUMERIC = '(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'
/** The start of a word or number. */
export const WORD_START = '(?<![\\p{L}\\p{N}])'
const DATE_START = '(?<![\\p{L}\\p{N}]|\\p{N}[-./–])'
const DATE_END = '(?!\\p{N}|-\\d)'
/** “5 May 12000” is not a day without a year. */
const NO_FAR_YEAR = '(?!,?\\s+\\p{N}{5})'
const DATE_END_ALONE = '(?![\\p{L}\\p{N}]|[-./–]\\d)'

/**
 * The patterns of dates, longer forms first, because the first match of a range wins. Years are in the
 * groups `year` (four digits, or ISO’s sign), `after` and `later` (AD) and `before` (BC). The last of
 * several years is in `to`, `toBefore` or `toEnding` (two digits). `bc` means that a decade or century
 * is before the year 1.
 */
export function datePatterns(
  months: Iterable<string>,
  seasons: Iterable<string>,
  names: DateNames,
): string[] {
  const bc = oneOf(names.bc)
  const ad = oneOf(names.ad)
  const year = [
    `${ad}\\s*(?<after>\\d{1,4})`,
    `(?<before>\\d{1,4})\\s*${bc}${WORD_END}`,
    `(?<later>\\d{1,4})\\s*${ad}${WORD_END}`,
    '(?<year>\\d{4})',
  ].join('|')
  const name = `(?<name>${oneOf(months)})${WORD_END}\\.?`
  const season = `(?<season>${oneOf(seasons)})`
  const iso = '(?<year>-?\\d{4})'
  const within = [
    `${iso}(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>${DAY}`,
    `${NUMERIC}\\k<mark>(?<year>\\d{4})`,
    `${DAY}${ORDINAL}\\s+(?:(?:of|de)\\s+)?${name}(?:,?\\s+(?:de\\s+)?(?:${year})|${NO_FAR_YEAR})`,
    `${name},?\\s+(?:(?:of|de)\\s+)?(?:${year})`,
    `${name}\\s+(?:the\\s+)?${DAY}(?:st|nd|rd|th)?(?:,?\\s+(?:${year})|${NO_FAR_YEAR})`,
    `${season}(?:\\s+of)?,?\\s+(?:${year})(?:\\s*[-–/]\\s*\\d{2,4})?`,
    `${iso}-(?<month>\\d{2})`,
  ]
  const era = `\\s*(?:(?<bc>${bc})|${ad})${WORD_END}`
  const alone = [
    ...rangesOf(bc, ad),
    `(?<decade>\\d{1,3})0${oneOf(names.decade)}${era}`,
    `(?<decade>\\d{2,3})0${oneOf(names.decade)}`,
    `(?<century>\\d{1,2})${oneOf(names.century)}(?:${era})?`,
    year,
    '(?<year>-\\d{4})',
  ]
  return [
    ...within.map((source) => `${WORD_START}(?:${source})${DATE_END}`),
    ...alone.map((source) => `${DATE_START}(?:${source})${DATE_END_ALONE}`),
  ]
}

/** From one year to another. If the last is BC, so is the first: “500–400 BC”. */
function rangesOf(bc: string, ad: string): string[] {
  const number = '\\d{1,4}'
  const dash = '\\s?[-–—/]\\s?'
  const toAd = `(?<to>${number})\\s*${ad}${WORD_END}`
  return [
    `(?<before>${number})(?:\\s*${bc})?${dash}(?<toBefore>${number})\\s*${bc}${WORD_END}`,
    // Two patterns: older engines reject a group name that occurs twice in one.
    `(?<before>${number})\\s*${bc}${dash}${ad}\\s*(?<to>${number})`,
    `(?<before>${number})\\s*${bc}${dash}${toAd}`,
    `(?<after>${number})(?:\\s*${ad})?${dash}${toAd}`,
    `${ad}\\s*(?<after>${number})${dash}(?:${ad}\\s*)?(?<to>${number})`,
    `(?<year>\\d{4})${dash}(?<to>\\d{4})`,
    // Two digits that can be a month are a month: “2022-11”.
    `(?<year>\\d{4})[-–/](?<toEnding>1[3-9]|[2-9]\\d)`,
  ]
}
