import { parseDate } from '../dates/parse.ts'
import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { listParts, pageWordsOf, positionText, wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'Africa/Abidjan' })

/** A text with plain spaces, so that expectations are easy to read. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

test.each([
  ['2023-02-07T14:33Z', '7_February_2023, 14:33 GMT'],
  ['2023-01', 'sometime in January_2023'],
  ['2022-22/2023-01-19~', 'sometime from summer_2022 to about 19_January_2023'],
  ['-0163/0044', 'sometime from 164_BC to AD_44'],
  ['2023?', '2023 (uncertain)'],
])('no line breaks within a day, month or year of %s', (date, text) => {
  expect(words.date(dateOf(date))).toBe(text.replaceAll('_', '\u00A0'))
})

test.each([
  ['Europe/London', '1879-12-28T19:15Z', '28 December 1879, 19:15 GMT'],
  ['Europe/Paris', '2023-07-01T10:00Z', '1 July 2023, 12:00 CEST'],
])('a zone has its usual name: %s', (timezone, edtf, text) => {
  const parsed = parseDate(edtf, { timezone, hemisphere: 'northern' })
  if (!parsed.ok) throw new Error(parsed.message)
  const { date } = wordsOf({ language: 'en', timezone })
  expect(date(parsed.date).replaceAll('\u00A0', ' ')).toBe(text)
})

test('a time of day has its zone, a calendar date has none', () => {
  expect(plain(words.date(dateOf('2023-02-07T14:33Z')))).toBe('7 February 2023, 14:33 GMT')
  expect(plain(words.date(dateOf('2023-02-07')))).toBe('7 February 2023')
})

test('no line breaks after the preposition of a date', () => {
  expect(words.when(dateOf('2023-02-07T14:33Z'))).toBe(
    'on_7_February_2023, 14:33'.replaceAll('_', '\u00A0'),
  )
  expect(words.when(dateOf('2023-02'))).toBe('in\u00A0February\u00A02023')
})

test('a date at the start of a line begins with a capital', () => {
  expect(plain(words.dateLine(dateOf('2023-01')))).toBe('Sometime in January 2023')
  expect(plain(words.dateLine(dateOf('../2023-01-27'), 'within'))).toBe(
    'On or before 27 January 2023',
  )
})

test.each([
  ['2023-02-07', 'on 7 February 2023'],
  ['2023-02', 'in February 2023'],
  ['2023-22', 'in summer 2023'],
  ['2023-02-07~', 'about 7 February 2023'],
  ['2022/2023', 'sometime from 2022 to 2023'],
])('%s with its preposition: %s', (date, text) => {
  expect(plain(words.when(dateOf(date)))).toBe(text)
})

test('a written list keeps its items', () => {
  const items = [{ id: 1 }, { id: 2 }, { id: 3 }]
  expect(listParts(items, 'en-GB')).toEqual([items[0], ', ', items[1], ' and ', items[2]])
})

test('coordinates are written in degrees and directions', () => {
  expect(positionText({ latitude: 12.639, longitude: -8.003 }, words)).toBe('12.64° N, 8° W')
})

test.each(['fr', 'de-CH', 'he'])(
  'where %s is not spoken, a sentence is English throughout',
  (language) => {
    const { date, style, own, langOf } = wordsOf({ language, timezone: 'UTC' })
    expect(plain(date(dateOf('2024-03/2024-08'), 'throughout'))).toBe('from March to August 2024')
    expect(style.language).toBe('en')
    expect(own).toEqual({ lang: language, dir: language === 'he' ? 'rtl' : 'ltr' })
    expect([langOf(undefined), langOf('en'), langOf('it')]).toEqual([language, undefined, 'it'])
  },
)

test.each(['en', 'en-AU', 'ar-EG'])(
  'with the interface in %s, the editors’ text needs no language attribute',
  (language) => {
    const { style, own, langOf } = wordsOf({ language, timezone: 'UTC' })
    expect(style.language).toBe(language)
    expect(own).toEqual({})
    expect([langOf(undefined), langOf(language), langOf('it')]).toEqual([
      undefined,
      undefined,
      'it',
    ])
  },
)

test('in an added language, dates and numbers are its own, and missing words are marked', () => {
  const fr = { 'nav.people': 'Personnes', 'dates.sometimeIn': 'courant {date}' }
  const site = { language: 'fr', timezone: 'UTC', strings: { fr } }
  const { words, withLang } = pageWordsOf(site)
  expect(plain(words.dateLine(dateOf('2023-02')))).toBe('Courant février 2023')
  const people = `<p>${words.nav.people}, ${words.nav.places}</p>`
  expect(withLang?.(people)).toContain('<p>Personnes, <span lang="en" dir="ltr">Places</span></p>')
  const facts = `<p>${words.say(words.fact.facts, { count: 1200 })}</p>`
  expect(withLang?.(facts)).toMatch(/<span lang="en" dir="ltr">1\s200 facts<\/span>/)
  expect(wordsOf(site).nav.places).toBe('Places')
})

test.each(['en', 'ar', 'nl'])('in %s no word is marked', (language) => {
  expect(pageWordsOf({ language, timezone: 'UTC' }).withLang).toBeUndefined()
})
