import { locale } from '../dates/text/calendar-format.ts'
import { boundsOf } from '../axis/extent.ts'
import type { Extent } from '../axis/types.ts'
import { monthOrDayText, yearText } from '../dates/text/calendar-text.ts'
import { capital } from '../dates/text/heading.ts'
import { dateText } from '../dates/text/text.ts'
import type { EdtfDate, Span } from '../dates/units/types.ts'
import { DAY_SECONDS } from '../dates/units/days.ts'
import { civil } from '../dates/units/wall.ts'
import type { TextStyle } from '../dates/text/words.ts'
import { say, type Slots } from '../text/say.ts'
import { interfaceLanguage, lackingKeys, stringsOf, type Strings } from '../strings/strings.ts'
import { withOwn, wordsByKey } from '../strings/words-by-key.ts'
import type { Entity, Fact, Site } from '../timeline/types.ts'
import { directionOf } from './direction.ts'
import { markedWords, withLang } from './fallback-words.ts'

/** The words of the interface, and functions that write dates in its language. */
export interface Words extends Strings {
  readonly style: TextStyle
  /** Fills a pattern: see `say` in src/text/say.ts. */
  readonly say: (pattern: string, slots: Slots) => string
  /** A count in at most four characters: “12”, “1.2K”. */
  readonly compact: (count: number) => string
  /** The `lang` and `dir` of text by the editors; empty if the interface has the same language. */
  readonly own: OwnText
  /**
   * The `lang` of a text in this language, by default the editors’; undefined if it is the
   * interface’s.
   */
  readonly langOf: (language: string | undefined) => string | undefined
  /** A date within a sentence or a table: “19 January 2023”, “on or before 27 January 2023”. */
  readonly date: (date: EdtfDate, span?: Span, brief?: boolean) => string
  /** The same at the start of a line, with a capital. */
  readonly dateLine: (date: EdtfDate, span?: Span) => string
  /** A date with its preposition: “on 7 February 2023”, “in January 2023”. */
  readonly when: (date: EdtfDate) => string
  /** A fact’s own date, at the start of a line. */
  readonly factDate: (fact: Pick<Fact, 'date' | 'span'>) => string
}

/** The attributes that give a text’s language and direction. */
interface OwnText {
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** The settings of a site that decide its words. */
type SiteOfWords = Pick<Site, 'language' | 'timezone' | 'strings'>

const wordsOfSites = new WeakMap<object, Words>()

/**
 * The words of a site, made once for each site. Dates and numbers are in the language of the interface
 * too, so that a sentence has one language.
 */
export function wordsOf(site: SiteOfWords): Words {
  const earlier = wordsOfSites.get(site)
  const words = earlier ?? makeWords(site)
  if (!earlier) wordsOfSites.set(site, words)
  return words
}

/** The words of a page. */
interface PageWords {
  readonly words: Words
  /** The page with the language of each word that is in English; undefined if none is. */
  readonly withLang: ((html: string) => string) | undefined
}

const pageWordsOfSites = new WeakMap<object, PageWords>()

/**
 * The words for the pages of a site, made once for each site. Words that a language of the site's
 * own lacks are marked, and `withLang` replaces the marks.
 */
export function pageWordsOf(site: SiteOfWords): PageWords {
  const earlier = pageWordsOfSites.get(site)
  const made = earlier ?? makePageWords(site)
  if (!earlier) pageWordsOfSites.set(site, made)
  return made
}

function makePageWords(site: SiteOfWords): PageWords {
  // Dates are also in the site's language where a word in them is not; names in dates are not shown.
  const lacking = lackingKeys(site.language, site.strings).filter(
    (key) => !key.startsWith('dates.') && !key.startsWith('search.dateNames.'),
  )
  if (lacking.length === 0) return { words: wordsOf(site), withLang: undefined }
  const strings = stringsOf(site.language, site.strings)
  const marked = markedWords(lacking, wordsByKey(strings))
  return {
    words: makeWords(site, withOwn(strings, marked)),
    withLang: (html) => withLang(html, 'en', 'ltr'),
  }
}

function makeWords(
  site: SiteOfWords,
  strings: Strings = stringsOf(site.language, site.strings),
): Words {
  const { timezone } = site
  const language = interfaceLanguage(site.language, site.strings)
  const style = { language, words: strings.dates }
  // On a page, no line breaks within a day, month or year.
  const unbroken: TextStyle = { ...style, nonBreaking: true }
  const date = oncePerDate((value, span, brief) =>
    [dateText(value, { ...unbroken, span, brief }), ...zoneName(value, language, timezone)].join(
      ' ',
    ),
  )
  const compact = new Intl.NumberFormat(language, { notation: 'compact' })
  const dateLine: Words['dateLine'] = (value, span) => capital(date(value, span), style)
  const when: Words['when'] = (value) =>
    preposition(value, dateText(value, { ...unbroken, brief: true }), strings)
  return {
    ...strings,
    style,
    date,
    dateLine,
    when,
    say: (pattern, slots) => say(pattern, slots, language),
    compact: (count) => compact.format(count),
    factDate: (fact) => dateLine(fact.date, fact.span),
    own: language === site.language ? {} : { lang: site.language, dir: directionOf(site.language) },
    langOf: (of = site.language) => (of === language ? undefined : of),
  }
}

/** Keeps the texts of dates: dates never change, and a page names each of them many times. */
function oncePerDate(text: Words['date']): Words['date'] {
  const texts = new WeakMap<EdtfDate, Record<string, string>>()
  return (date, span, brief) => {
    const ofDate = texts.get(date) ?? {}
    if (!texts.has(date)) texts.set(date, ofDate)
    return (ofDate[`${span ?? ''} ${String(brief)}`] ??= text(date, span, brief))
  }
}

/** Geographic coordinates: “12.64° N, 8° W”. */
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
 * The time that dates cover, to the month, or over long times to the year: “from January 2022 to
 * December 2023”, “from May 2023 on”. Undefined if both ends are open.
 * @param time the time to tell, if it is not that from the first to the last known bound
 */
export function timeText(
  dates: readonly EdtfDate[],
  { style }: Words,
  { start, end }: Extent = boundsOf(dates),
): string | undefined {
  const isLong = end - start > 40 * 365 * DAY_SECONDS
  const text = (seconds: number): string => {
    const { year, month } = civil(seconds)
    return isLong ? yearText(year, style) : monthOrDayText({ year, month }, style)
  }
  const first = text(start)
  const last = text(end - 1)
  const opensStart = dates.some(({ earliest }) => earliest === null)
  const opensEnd = dates.some(({ latest }) => latest === null)
  if (opensStart) return opensEnd ? undefined : say(style.words.until, { date: last })
  if (opensEnd) return say(style.words.fromOn, { date: first })
  if (first === last) return say(style.words.in, { date: first })
  return say(style.words.fromTo, { from: first, to: last })
}

const listFormats: Record<string, Intl.ListFormat> = {}

/** The parts of a written list, so that each item can be a link: “A”, “ and ”, “B”. */
export function listParts<T>(items: readonly T[], language: string): (T | string)[] {
  const format = (listFormats[language] ??= new Intl.ListFormat(language, { type: 'conjunction' }))
  const parts = format.formatToParts(items.map((_, index) => String(index)))
  return parts.map(
    ({ type, value }) => (type === 'element' ? items[Number(value)] : value) ?? value,
  )
}

function preposition({ precision, qualifier }: EdtfDate, text: string, { fact }: Strings): string {
  if (qualifier !== 'exact') return text
  if (precision === 'day' || precision === 'minute' || precision === 'second')
    return withoutBreak(say(fact.onDay, { day: text }))
  const isUnit = precision === 'month' || precision === 'season' || precision === 'year'
  return isUnit ? withoutBreak(say(fact.inTime, { time: text })) : text
}

/** No line breaks after the preposition. */
const withoutBreak = (text: string): string => text.replace(' ', '\u00A0')

/** The name of the time zone, for a time of day. A calendar date has none. */
function zoneName({ start, end }: EdtfDate, language: string, timeZone: string): string[] {
  if (start !== end || typeof start === 'string' || start.utcSeconds === undefined) return []
  const format = new Intl.DateTimeFormat(locale(language), { timeZone, timeZoneName: 'short' })
  const parts = format.formatToParts(start.utcSeconds * 1000)
  const names = parts.filter(({ type }) => type === 'timeZoneName')
  // Before 1970 Intl has no zone names and calls Greenwich time “GMT+0”.
  return names.map(({ value }) => value.replace(/^GMT\+0$/, 'GMT'))
}
