import { expect, test } from 'vitest'
import { readDocument } from '../../../loaders/read/read-document.ts'
import { checkContext } from '../../shared/context.ts'
import { check, VALID_TIMELINE } from '../../testing/valid-timeline.ts'
import { stringsRule } from './strings.ts'

test('own words in the right shape, and of words that are gone, have no findings', () => {
  const strings = `en:
  nav.timeline: Chronicle
  fact.comma: ', '
  search.dateNames.seasons.autumn: [autumn]
  search.dateNames.around.between: [from … up to …]
  record.announced.groups.happened.means: These came true.
  dates.gregorian: '{precision}, new style'
  fact.silence: '{days, plural, one {# quiet day} other {# quiet days}}'
  period.lede: '{facts} here{others, plural, =0 {.} other {, and # that may be.}}'
  period.noMonth: '{count, plural, one {# is} other {# are}} of no month.'
  fact.facts: '{count, plural, one {# fact} other {# facts}}'
`
  expect(check({ 'strings.yaml': strings })).toEqual([])
})

test.each([
  ['en:\n  nav.timelin: X', 'unknown-key', 2, 3, /“nav.timelin”/, /Write “nav.timeline”; docs/],
  ['en:\n  wholly.else: X', 'unknown-key', 2, 3, /“wholly.else”/, /Remove it; docs\/strings.md/],
  ['en:\n  nav:\n    timeline: X', 'bad-value', 3, 5, /neither a text/, /whole key/],
  ['en:\n  nav.timeline:', 'bad-value', 2, 16, /neither a text/, /whole key/],
  ['nav.timeline: X', 'bad-value', 1, 15, /wrong shape/, /keys and values/],
  ['english:\n  nav.timeline: X', 'bad-value', 1, 1, /language tag/, /en or fr-CA/],
  ['en:\n  nav.timeline: [X]', 'bad-value', 2, 17, /is one text/, /without “-”/],
  ['en:\n  filter.noneTips: X', 'bad-value', 2, 20, /is a list/, /“- …”/],
  ['en:\n  site.reviewed: Checked', 'bad-value', 2, 18, /lacks “\{date\}”/, /Write “\{date\}”/],
  ["en:\n  nav.timeline: '{x'", 'bad-value', 2, 17, /braces/, /Remove the braces/],
  [
    'en:\n  search.dateNames.around.between:\n    - von … bis …\n    - am …',
    'bad-value',
    4,
    7,
    /number of “…” in “am …”/,
    /two “…”/,
  ],
  [
    'en:\n  search.dateNames.seasons.spring: [in …]',
    'bad-value',
    2,
    37,
    /number of “…”/,
    /Remove the “…”/,
  ],
  ['- en', 'bad-value', 1, 1, /wrong shape/, /keys and values/],
  ['en: [', 'front-matter', 1, 6, /cannot be read/, /list/],
  ['', 'front-matter', 1, 1, /empty/, /delete the file/],
])('%j is reported', (strings, kind, line, column, message, fix) => {
  const findings = check({ 'strings.yaml': strings })
  expect(findings).toMatchObject([{ kind, level: 'error', file: 'strings.yaml', line, column }])
  expect(findings[0]?.message).toMatch(message)
  expect(findings[0]?.fix).toMatch(fix)
})

test('all bad words are reported at once', () => {
  const strings = 'en:\n  a.b: X\n  site.reviewed: Y\nen-ie:\n  nav.people: "{z}"\n'
  expect(check({ 'strings.yaml': strings }).map(({ line }) => line)).toEqual([2, 3, 4, 5])
})

test('a renamed key is reported with its new name', () => {
  const bytes = new TextEncoder().encode('en:\n  nav.chronicle: X\n')
  const context = checkContext([readDocument('strings', 'strings.yaml', bytes)])
  expect(stringsRule(context, { 'nav.chronicle': 'nav.timeline' })).toMatchObject([
    { kind: 'unknown-key', line: 2, column: 3, fix: 'Write “nav.timeline”.' },
  ])
})

const speaking = (language: string, strings: string) =>
  check({
    'site.yaml': (VALID_TIMELINE['site.yaml'] ?? '').replace(
      'language: en',
      `language: ${language}`,
    ),
    'strings.yaml': strings,
  })

test('a language of one’s own counts, and its missing words are told', () => {
  const findings = speaking('ga-IE', 'ga:\n  nav.people: Daoine\n')
  expect(findings).toMatchObject([{ kind: 'untranslated', file: 'site.yaml', line: 3, column: 11 }])
  expect(findings[0]?.message).toMatch(/lacks \d+ of the words of ga-IE \(Irish \(Ireland\)\)/)
  expect(findings[0]?.message).not.toContain('nav.people')
})

test('a language is not told to be missing while strings.yaml has errors', () => {
  expect(speaking('ga', 'ga:\n  nav.people:\n    x: y\n')).toMatchObject([{ kind: 'bad-value' }])
})

test('a language that neither we nor the timeline have is told with those there are', () => {
  const findings = speaking('nl', 'ga:\n  nav.people: Daoine\n')
  expect(findings).toMatchObject([{ kind: 'untranslated' }, { kind: 'unused-words' }])
  expect(findings[0]?.fix).toMatch(/ar \(Arabic\), en \(English\), and ga \(Irish\)/)
})

test('words in another language are told to be unused', () => {
  expect(check({ 'strings.yaml': 'en:\n  nav.people: A\nfr:\n  nav.people: B\n' })).toMatchObject([
    {
      kind: 'unused-words',
      level: 'warning',
      line: 3,
      column: 1,
      message: expect.stringContaining('“fr”') as string,
    },
  ])
})
