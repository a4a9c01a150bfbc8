import type { Extent } from '../axis/types.ts'
import { monthOrDayText, yearText } from '../dates/calendar-text.ts'
import { dateText } from '../dates/text.ts'
import type { EdtfDate, Span } from '../dates/types.ts'
import { civil, DAY } from '../dates/wall.ts'
import type { TextStyle } from '../dates/words.ts'
import { stringsOf, type Strings } from '../strings/strings.ts'
import type { Entity, Fact, Site } from '../timeline/types.ts'

/** What components write with: the words of the interface, and dates in its language. */
export interface Words extends Strings {
  readonly style: TextStyle
  /** A date within a sentence or a table: “19 January 2023”, “on or before 27 January 2023”. */
  readonly date: (date: EdtfDate, span?: Span, brief?: boolean) => string
  /** The same at the head of a line. */
  readonly dateLine: (date: EdtfDate, span?: Span) => string
  /** With its preposition: “on 7 February 2023”, “in January 2023”. */
  readonly when: (date: EdtfDate) => string
  /** A fact’s own date, at the head of a line. */
  readonly factDate: (fact: Pick<Fact, 'date' | 'span'>) => string
}

/** The words of a site. */
export function wordsOf({ language, timezone }: Pick<Site, 'language' | 'timezone'>): Words {
  const strings = stringsOf(language)
  const style = { language, words: strings.dates }
  const date: Words['date'] = (value, span, brief) =>
    [dateText(value, { ...style, span, brief }), ...zoneName(value, language, timezone)].join(' ')
  const dateLine: Words['dateLine'] = (value, span) => capital(date(value, span), language)
  const when: Words['when'] = (value) =>
    preposition(value, dateText(value, { ...style, brief: true }), strings)
  return {
    ...{ ...strings, style, date, dateLine, when },
    factDate: (fact) => dateLine(fact.date, fact.span),
  }
}

/** A place on the globe: “12.64° N, 8° W”. */
export function positionText(
  { latitude, longitude }: NonNullable<Entity['position']>,
  { style, entity, fact }: Words,
): string {
  const format = new Intl.NumberFormat(style.language, { maximumFractionDigits: 2 })
  const degrees = (value: number): string => `${format.format(Math.abs(value))}°`
  const { north, south, east, west } = entity.compass
  const parts = [
    `${degrees(latitude)} ${latitude < 0 ? south : north}`,
    `${degrees(longitude)} ${longitude < 0 ? west : east}`,
  ]
  return parts.join(fact.comma)
}

/** The first and the last month (of a short axis, day; of a long one, year) of a stretch of time. */
export function extentText({ start, end }: Extent, { style }: Words): { from: string; to: string } {
  const days = (end - start) / DAY
  const text = (seconds: number): string => {
    const { year, month, day } = civil(seconds)
    if (days > 40 * 365) return yearText(year, style)
    return monthOrDayText({ year, month, day: days < 100 ? day : undefined }, style)
  }
  return { from: text(start), to: text(end - 1) }
}

/** A list for people, as parts, so that each item can be a link: “A”, “ and ”, “B”. */
export function listParts<T>(items: readonly T[], language: string): (T | string)[] {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  const parts = format.formatToParts(items.map((_, index) => String(index)))
  return parts.map(
    ({ type, value }) => (type === 'element' ? items[Number(value)] : value) ?? value,
  )
}

/** A sentence cut at its slot: what stands before `{name}` and what after. */
export function around(sentence: string, slot: string): [before: string, after: string] {
  const [before = '', after = ''] = sentence.split(`{${slot}}`)
  return [before, after]
}

function preposition({ precision, qualifier }: EdtfDate, text: string, { fact }: Strings): string {
  if (qualifier !== 'exact') return text
  if (precision === 'day' || precision === 'minute' || precision === 'second')
    return fact.onDay(text)
  const isUnit = precision === 'month' || precision === 'season' || precision === 'year'
  return isUnit ? fact.inTime(text) : text
}

/** A time of day is told with its zone, on the site’s clock; a calendar date has none. */
function zoneName({ start, end }: EdtfDate, language: string, timeZone: string): string[] {
  if (start !== end || typeof start === 'string' || start.utcSeconds === undefined) return []
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' })
  const parts = format.formatToParts(start.utcSeconds * 1000)
  return parts.filter(({ type }) => type === 'timeZoneName').map(({ value }) => value)
}

function capital(text: string, language: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(language) + rest.join('')
}
