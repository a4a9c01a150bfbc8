import { expect, test } from 'vitest'
import { countedText, problemOfCounted, type Counts } from './counted-text.ts'

const counts = (facts: number, sources: number): Counts => ({
  facts,
  sources,
  announced: 8,
  unrecorded: 5,
})

const PLURALS =
  '{facts, plural, one {# dated fact} other {# dated facts}} from {sources, plural, one {# source} other {# sources}}.'

test.each([
  ['{facts} facts of {sources} reports', 26, 2, 'en', '26 facts of 2 reports'],
  ['{facts} facts of {sources} reports', 12345, 2, 'en', '12,345 facts of 2 reports'],
  [PLURALS, 1, 1, 'en', '1 dated fact from 1 source.'],
  [PLURALS, 2400, 3, 'en', '2,400 dated facts from 3 sources.'],
  [PLURALS, 0, 1, 'en', '0 dated facts from 1 source.'],
  ['{facts, plural, one {# fakt} few {# fakty} other {# faktów}}', 3, 1, 'pl', '3 fakty'],
  ['{facts, plural, =0 {Nothing yet} other {# facts}}', 0, 0, 'en', 'Nothing yet'],
  [
    'Ada’s walk, and the city\'s: <b> & "{sources}"',
    1,
    4,
    'en',
    'Ada’s walk, and the city\'s: <b> & "4"',
  ],
  [
    'Of {announced} announcements, {unrecorded} are open.',
    1,
    1,
    'en',
    'Of 8 announcements, 5 are open.',
  ],
  ['No count at all.', 1, 1, 'en', 'No count at all.'],
])('%s with %i and %i in %s', (pattern, facts, sources, language, text) => {
  expect(countedText(pattern, counts(facts, sources), language)).toBe(text)
})

test('plural forms and digits are the language’s', () => {
  const pattern = '{facts, plural, two {حقيقتان} few {# حقائق} other {# حقيقة}}'
  const inArabic = (facts: number): string => countedText(pattern, counts(facts, 1), 'ar')
  expect(inArabic(2)).toBe('حقيقتان')
  expect(inArabic(5)).toBe(`${new Intl.NumberFormat('ar').format(5)} حقائق`)
})

test.each([
  ['{fact} facts', /“\{fact\}”, which is unknown/],
  ['{facts, plural, one {# thing} other {# {things}}}', /cannot be read|“\{things\}”/],
  ['{facts facts', /braces that cannot be read/],
  ['{facts, plural, one {# fact}}', /braces that cannot be read/],
  ['a set {a, b}', /braces that cannot be read/],
])('%s is refused with a remedy', (pattern, message) => {
  const problem = problemOfCounted(pattern)
  expect(problem?.message).toMatch(message)
  expect(problem?.fix).toMatch(/^Write \{facts\}/)
})

test.each(['{facts}', '{announced} {unrecorded}', PLURALS, "a set '{'a, b'}'", 'plain'])(
  '%s is right',
  (pattern) => {
    expect(problemOfCounted(pattern)).toBeUndefined()
  },
)
