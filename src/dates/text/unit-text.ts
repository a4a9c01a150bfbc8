import { yearInEra } from './calendar-format.ts'
import { clockText, monthOrDayText, yearText } from './calendar-text.ts'
import { isApproximate, isUncertain } from '../units/qualifier.ts'
import type { DateUnit, Qualifier } from '../units/types.ts'
import { civil } from '../units/wall.ts'
import { say } from '../../text/say.ts'
import { keepTogether, type DateWords, type TextStyle } from './words.ts'

/**
 * A unit for people, without its qualifier and without a preposition: "19 January 2023",
 * "January 2023", "summer 2023", "the 2020s", "7 February 2023, 14:33" (on the site's clock).
 */
export function unitText(unit: DateUnit, style: TextStyle): string {
  const { year, month, day, season, precision } = unit
  if (season)
    return keepTogether(say(style.words.season[season], { year: yearText(year, style) }), style)
  if (precision === 'decade' || precision === 'century') return yearsText(unit, style)
  if (month === undefined) return yearText(year, style)
  const text = monthOrDayText({ year, month, day }, style)
  if (unit.utcSeconds === undefined) return text
  const time = clockText(unit.earliest, precision === 'second', style.language)
  return say(style.words.time, { day: text, time })
}

/**
 * A decade or century. "The 2000s" may mean ten or a hundred years, and "the 21st century" does not
 * begin in 2000, so these are written as their first and last year.
 */
export function yearsText(
  unit: Pick<DateUnit, 'precision' | 'year' | 'latest'>,
  style: TextStyle,
): string {
  const first = unit.year
  const last = civil(unit.latest).year
  if (unit.precision === 'decade' && first > 999 && first % 100 !== 0) {
    return say(style.words.decade, { year: yearInEra(first, style.language) })
  }
  return yearRangeText(first, last, style)
}

/**
 * A range of years with the era once: before the first year or after the last one, depending on the
 * language: "the years 2020–2011 BC", "the years AD 800–809".
 */
function yearRangeText(first: number, last: number, style: TextStyle): string {
  const bare = (year: number) => yearInEra(year, style.language)
  const isOneEra = last < 1 || first > 0
  const isLast = (last < 1 ? style.words.bc : style.words.ad).startsWith('{year}')
  const years = {
    first: isOneEra && isLast ? bare(first) : yearText(first, style),
    // Years from 1000 on are written without an era.
    last: isOneEra && !isLast ? bare(last) : yearText(last, style),
  }
  return say(style.words.years, years)
}

/** Adds the words for `~`, `?` and `%` to a text: "about 2023", "2023 (uncertain)". */
export function qualifiedText(text: string, qualifier: Qualifier, words: DateWords): string {
  const about = isApproximate(qualifier) ? say(words.about, { date: text }) : text
  return isUncertain(qualifier) ? say(words.uncertain, { text: about }) : about
}
