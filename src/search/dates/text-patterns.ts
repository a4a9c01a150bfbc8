import type { DateNames } from './names.ts'

/** One of some texts, the longest first: a pattern takes the first that fits. */
export function oneOf(texts: Iterable<string>): string {
  const sorted = [...texts].sort((a, b) => b.length - a.length)
  // No text at all fits nowhere.
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escaped).join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
}

const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?'
const DAY = '(?<day>\\d{1,2})'
/** A day and a month in numbers; which is which, `unitOf` decides. */
export const NUMERIC = '(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'
/** Nothing of a longer number or date stands around it. */
export const START = '(?<![\\p{L}\\p{N}])'
const ALONE = '(?<![\\p{L}\\p{N}]|\\p{N}[-./–])'
const END = '(?!\\p{N}|-\\d)'
/** “5 May 12000” is no day of every year. */
const NO_FAR_YEAR = '(?!,?\\s+\\p{N}{5})'
const END_ALONE = '(?![\\p{L}\\p{N}]|[-./–]\\d)'

/**
 * The forms of dates. The fuller form stands before the shorter, since the first to claim a stretch
 * of text has it. Years are in the groups `year` (four digits, ISO’s sign), `after` and `later` (AD)
 * and `before` (BC); the last of several in `to`, `toBefore`
 * and `toEnding` (its last two digits); `bc` says that a decade or a
 * century is before the year 1.
 */
export function datePatterns(
  months: Iterable<string>,
  seasons: Iterable<string>,
  names: DateNames,
): string[] {
  const [bc, ad] = [oneOf(names.bc), oneOf(names.ad)]
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
    ...within.map((source) => `${START}(?:${source})${END}`),
    ...alone.map((source) => `${ALONE}(?:${source})${END_ALONE}`),
  ]
}

/** From one year to another. The first is BC with the last, unless it says AD: “500–400 BC”. */
function rangesOf(bc: string, ad: string): string[] {
  const [number, dash] = ['\\d{1,4}', '\\s?[-–—/]\\s?']
  const toAd = `(?<to>${number})\\s*${ad}${WORD_END}`
  return [
    `(?<before>${number})(?:\\s*${bc})?${dash}(?<toBefore>${number})\\s*${bc}${WORD_END}`,
    // Two patterns: a group’s name twice in one is a syntax error in older engines.
    `(?<before>${number})\\s*${bc}${dash}${ad}\\s*(?<to>${number})`,
    `(?<before>${number})\\s*${bc}${dash}${toAd}`,
    `(?<after>${number})(?:\\s*${ad})?${dash}${toAd}`,
    `${ad}\\s*(?<after>${number})${dash}(?:${ad}\\s*)?(?<to>${number})`,
    `(?<year>\\d{4})${dash}(?<to>\\d{4})`,
    // Two digits that are a month’s are one: “2022-11”.
    `(?<year>\\d{4})[-–/](?<toEnding>1[3-9]|[2-9]\\d)`,
  ]
}
