import { locale } from '../dates/text/calendar-format.ts'
import { boundsOf } from '../axis/extent.ts'
import { monthOrDayText, yearText } from '../dates/text/calendar-text.ts'
import { capital } from '../dates/text/heading.ts'
import { dateText } from '../dates/text/text.ts'
import type { EdtfDate, Span } from '../dates/units/types.ts'
import { DAY_SECONDS } from '../dates/units/days.ts'
import { civil } from '../dates/units/wall.ts'
import type { TextStyle } from '../dates/text/words.ts'
import { say, type Slots } from '../text/say.ts'
import { interfaceLanguage, stringsOf, type Strings } from '../strings/strings.ts'
import type { Entity, Fact, Site } from '../timeline/types.ts'
import { directionOf } from './direction.ts'

/** What components write with: the words of the interface, and dates in its language. */
export interface Words extends Strings {
  readonly style: TextStyle
  /** A text from a pattern: see `say` in src/text/say.ts. */
  readonly say: (pattern: string, slots: Slots) => string
  /** The attributes of text that the editors wrote, where the interface speaks another language. */
  readonly own: OwnText
  /** The `lang` of a text in a language, the editors’ unless given; undefined for the interface’s. */
  readonly langOf: (language: string | undefined) => string | undefined
  /** A date within a sentence or a table: “19 January 2023”, “on or before 27 January 2023”. */
  readonly date: (date: EdtfDate, span?: Span, brief?: boolean) => string
  /** The same at the head of a line. */
  readonly dateLine: (date: EdtfDate, span?: Span) => string
  /** With its preposition: “on 7 February 2023”, “in January 2023”. */
  readonly when: (date: EdtfDate) => string
  /** A fact’s own date, at the head of a line. */
  readonly factDate: (fact: Pick<Fact, 'date' | 'span'>) => string
}

/** What says in which language, and which way, a text is written. */
interface OwnText {
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** The words of a site. A sentence speaks one language, the interface’s, its dates and numbers too. */
export function wordsOf(site: Pick<Site, 'language' | 'timezone'>): Words {
  const { timezone } = site
  const strings = stringsOf(site.language)
  const language = interfaceLanguage(site.language)
  const style = { language, words: strings.dates }
  // On a page, no line ends within a day, month or year.
  const drawn: TextStyle = { ...style, nonBreaking: true }
  const date: Words['date'] = (value, span, brief) =>
    [dateText(value, { ...drawn, span, brief }), ...zoneName(value, language, timezone)].join(' ')
  const dateLine: Words['dateLine'] = (value, span) => capital(date(value, span), style)
  const when: Words['when'] = (value) =>
    preposition(value, dateText(value, { ...drawn, brief: true }), strings)
  return {
    ...{ ...strings, style, date, dateLine, when },
    say: (pattern, slots) => say(pattern, slots, language),
    factDate: (fact) => dateLine(fact.date, fact.span),
    own: language === site.language ? {} : { lang: site.language, dir: directionOf(site.language) },
    langOf: (of = site.language) => (of === language ? undefined : of),
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

/**
 * From when to when dates reach, to the month, or over long times to the year: “from January 2022 to
 * December 2023”, “from May 2023 on”. Nothing where neither end is known.
 */
export function timeText(dates: readonly EdtfDate[], { style }: Words): string | undefined {
  const { start, end } = boundsOf(dates)
  const isLong = end - start > 40 * 365 * DAY_SECONDS
  const text = (seconds: number): string => {
    const { year, month } = civil(seconds)
    return isLong ? yearText(year, style) : monthOrDayText({ year, month }, style)
  }
  const [first, last] = [text(start), text(end - 1)]
  const opensStart = dates.some(({ earliest }) => earliest === null)
  const opensEnd = dates.some(({ latest }) => latest === null)
  if (opensStart) return opensEnd ? undefined : say(style.words.until, { date: last })
  if (opensEnd) return say(style.words.fromOn, { date: first })
  if (first === last) return say(style.words.in, { date: first })
  return say(style.words.fromTo, { from: first, to: last })
}

/** A list for people, as parts, so that each item can be a link: “A”, “ and ”, “B”. */
export function listParts<T>(items: readonly T[], language: string): (T | string)[] {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  const parts = format.formatToParts(items.map((_, index) => String(index)))
  return parts.map(
    ({ type, value }) => (type === 'element' ? items[Number(value)] : value) ?? value,
  )
}

function preposition({ precision, qualifier }: EdtfDate, text: string, { fact }: Strings): string {
  if (qualifier !== 'exact') return text
  if (precision === 'day' || precision === 'minute' || precision === 'second')
    return joined(say(fact.onDay, { day: text }))
  const isUnit = precision === 'month' || precision === 'season' || precision === 'year'
  return isUnit ? joined(say(fact.inTime, { time: text })) : text
}

/** No line ends after the preposition. */
const joined = (text: string): string => text.replace(' ', '\u00A0')

/** A time of day is told with its zone, on the site’s clock; a calendar date has none. */
function zoneName({ start, end }: EdtfDate, language: string, timeZone: string): string[] {
  if (start !== end || typeof start === 'string' || start.utcSeconds === undefined) return []
  const format = new Intl.DateTimeFormat(locale(language), { timeZone, timeZoneName: 'short' })
  const parts = format.formatToParts(start.utcSeconds * 1000)
  const names = parts.filter(({ type }) => type === 'timeZoneName')
  // Before 1970 Intl has no names; a clock at Greenwich’s time is “GMT+0” to it.
  return names.map(({ value }) => value.replace(/^GMT\+0$/, 'GMT'))
}
