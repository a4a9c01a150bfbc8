import { unitOf } from '../units/endpoint.ts'
import { isApproximate } from '../units/qualifier.ts'
import type { DateUnit, EdtfDate, Endpoint, Span } from '../units/types.ts'
import { say } from '../../text/say.ts'
import { isYearFirst, yearlessText, type MonthOrDay } from './calendar-text.ts'
import { qualifiedText, unitText } from './unit-text.ts'
import type { DateWords, TextStyle } from './words.ts'

export interface DateTextOptions extends TextStyle {
  /** The meaning of an interval or open end; `within` by default. */
  readonly span?: Span | undefined
  /** For labels and tables: "January 2023" instead of "sometime in January 2023". */
  readonly brief?: boolean | undefined
}

/**
 * A date for people, on the site's clock: "19 January 2023", "sometime in January 2023", "about
 * 2023", "from 2022 to about January 2023", "on or before 27 January 2023".
 * @throws RangeError if the language is not a BCP 47 tag
 */
export function dateText(date: EdtfDate, options: DateTextOptions): string {
  const { start, end } = date
  const first = unitOf(start)
  const last = unitOf(end)
  if (first && first === last) return aloneText(first, options)
  const throughout = options.span === 'throughout'
  if (first && last) {
    const text = endText(first, options)
    // An interval whose ends have the same text is one time: “1985”, not from 1985 to 1985.
    if (text === endText(last, options)) return throughout ? text : aloneText(first, options)
    return intervalText(first, last, throughout, options)
  }
  if (first) return openEndText(first, end, throughout, options)
  return last ? openStartText(start, last, throughout, options) : date.edtf
}

function aloneText(unit: DateUnit, options: DateTextOptions): string {
  const text = unitText(unit, options)
  // "Sometime in about January" is not English, and "about" says enough.
  const sometime = unit.precision === 'month' && !options.brief && !isApproximate(unit.qualifier)
  const phrase = sometime ? say(options.words.sometimeIn, { date: text }) : text
  return qualifiedText(phrase, unit.qualifier, options.words)
}

const endText = (unit: DateUnit, style: TextStyle): string =>
  qualifiedText(unitText(unit, style), unit.qualifier, style.words)

function intervalText(first: DateUnit, last: DateUnit, throughout: boolean, style: TextStyle) {
  const pattern = throughout ? style.words.fromTo : style.words.between
  const [from, to] = endTexts(first, last, style)
  return say(pattern, { from, to })
}

/** Two ends, with the year once if it is the same: "7 February", "31 December 2023". */
function endTexts(first: DateUnit, last: DateUnit, style: TextStyle): [string, string] {
  const texts: [string, string] = [endText(first, style), endText(last, style)]
  if (first.year !== last.year || !isMonthOrDay(first) || !isMonthOrDay(last)) return texts
  const yearless = (unit: DateUnit & MonthOrDay): string =>
    qualifiedText(yearlessText(unit, style), unit.qualifier, style.words)
  return isYearFirst(style.language) ? [texts[0], yearless(last)] : [yearless(first), texts[1]]
}

function isMonthOrDay(unit: DateUnit): unit is DateUnit & MonthOrDay {
  return unit.month !== undefined && unit.utcSeconds === undefined
}

function openEndText(first: DateUnit, end: Endpoint, throughout: boolean, style: TextStyle) {
  const { words } = style
  const date = endText(first, style)
  if (!throughout) return say(words.orLater, { date })
  return say(end === 'unknown' ? words.fromToUnknown : words.fromOn, { date })
}

function openStartText(start: Endpoint, last: DateUnit, throughout: boolean, style: TextStyle) {
  const { words } = style
  const date = endText(last, style)
  if (!throughout) return say(orBefore(last, words), { date })
  return say(start === 'unknown' ? words.fromUnknownTo : words.until, { date })
}

function orBefore(unit: DateUnit, words: DateWords): string {
  if (unit.utcSeconds !== undefined) return words.atOrBefore
  return unit.precision === 'day' ? words.onOrBefore : words.inOrBefore
}
