import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasErrors } from './check-content.ts'
import type { Finding } from './shared/finding.ts'
import { check, fact, VALID_TIMELINE } from './testing/valid-timeline.ts'

/**
 * Only the errors, because a broken reference often leaves another file unused, which is a warning.
 */
const errorsOf = (...changed: Parameters<typeof check>): Finding[] =>
  check(...changed).filter(({ level }) => level === 'error')

const checkFact = (keys: Readonly<Record<string, string | undefined>>, body?: string): Finding[] =>
  errorsOf({ 'facts/walk.mdx': fact(keys, body), 'facts/run.mdx': fact({}) })

test('a valid timeline has no findings', () => {
  expect(check({})).toEqual([])
})

test('a fact may use every key of the format', () => {
  const findings = errorsOf({
    'facts/talk.mdx': fact({ date: '2023-02-07' }),
    'facts/walk.mdx': fact(
      {
        date: '2023-02-07/..',
        span: 'within',
        wording: 'soon',
        dating: 'She says so.',
        status: 'announced',
        attribution: '\n  - { by: ada, on: 2023-02-07, at: talk, context: to us, manner: hoped }',
        quotes:
          '\n  - { text: soon, by: ada, on: 2023-02-07, at: talk, source: [paper], language: en, translated: "true" }',
        people: '[ada]',
        organisations: '[]',
        places: '[town]',
        accounts:
          '\n  - { source: paper, says: a, quote: "1" }\n  - { source: paper, says: b, date: 2023, wording: c }',
        outcome: '{ status: happened, fact: talk }',
        related: '[talk]',
        media: '\n  - { src: ./a.png, alt: b, caption: c, credit: d, licence: e }',
        corrections: '\n  - { on: 2024-01-01, note: n }',
        withdrawn: '{ on: 2024-01-02, note: n }',
      },
      '<Quote n="1" />\n\n<Fact id="talk">t</Fact> <Entity id="ada">a</Entity> <Cite source="paper" />',
    ),
  })
  expect(findings).toEqual([])
})

test.each<
  [string, Readonly<Record<string, string | undefined>>, string, number, number, RegExp, RegExp]
>([
  ['an unknown key', { wordin: 'soon' }, 'unknown-key', 12, 1, /wordin/, /“wording”/],
  [
    'an unknown key in a list',
    { sources: '\n  - sauce: paper\n    source: paper' },
    'unknown-key',
    7,
    5,
    /sauce/,
    /“source”/,
  ],
  [
    'a day that no calendar has',
    { date: '2023-02-31' },
    'bad-date',
    3,
    7,
    /2023-02-31.*28 days/,
    /2023-02-28/,
  ],
  [
    'a date in words',
    { date: '7 February 2023' },
    'bad-date',
    3,
    7,
    /7 February 2023/,
    /2023-02-07/,
  ],
  [
    'a missing source',
    { sources: undefined },
    'bad-value',
    2,
    1,
    /“sources” is missing/,
    /- source:/,
  ],
  ['no source at all', { sources: '[]' }, 'bad-value', 6, 10, /“sources”/, /list/],
  ['a text for a list', { topics: 'science' }, 'bad-value', 8, 9, /“topics” \(“science”\)/, /list/],
  ['an unknown status', { status: 'clamied' }, 'bad-value', 4, 9, /“clamied”/, /“claimed”/],
  [
    'a short summary',
    { summary: 'Too short.' },
    'bad-value',
    5,
    10,
    /“Too short.”.*30 characters/,
    /Write more/,
  ],
  ['a bad id', { related: '[A_b]' }, 'bad-id', 12, 11, /“A_b”/, /lower-case/],
  [
    'a month for a day',
    { added: '2024-01' },
    'bad-date',
    9,
    8,
    /“added” \(“2024-01”\)/,
    /YYYY-MM-DD/,
  ],
  [
    'a dangling source',
    { sources: '\n  - source: papper' },
    'dangling-reference',
    7,
    13,
    /papper/,
    /“paper”/,
  ],
  ['a dangling topic', { topics: '[sience]' }, 'dangling-reference', 8, 10, /sience/, /“science”/],
  ['a dangling fact', { after: '[zzzzzzz]' }, 'dangling-reference', 12, 9, /zzzzzzz/, /facts\//],
  [
    'a person as a place',
    { places: '[ada]' },
    'dangling-reference',
    11,
    10,
    /places\/.*“ada”/,
    /places\//,
  ],
  [
    'a claim by nobody',
    { status: 'claimed' },
    'missing-attribution',
    4,
    9,
    /claimed/,
    /attribution/,
  ],
  [
    'an interval without a span',
    { date: '2022/2023' },
    'missing-span',
    3,
    7,
    /2022\/2023/,
    /span: within/,
  ],
  [
    'an inferred day of a month',
    { date: '2023-01', inferred: 'day', dating: 'She says so.' },
    'stray-key',
    12,
    11,
    /names a day; the date is “2023-01”/,
    /^Write “inferred: month”, or “inferred: date”/,
  ],
  [
    'an inferred month of a season',
    { date: '2023-22', inferred: 'month', dating: 'She says so.' },
    'stray-key',
    12,
    11,
    /names a month/,
    /“inferred: year”/,
  ],
  [
    'an inferred year of a century',
    { date: '19XX', inferred: 'year', dating: 'She says so.' },
    'stray-key',
    12,
    11,
    /names a year/,
    /^Write “inferred: date”/,
  ],
  [
    'something inferred and not explained',
    { date: '2022/2023-01-19', span: 'within', inferred: 'day' },
    'stray-key',
    13,
    1,
    /“inferred: day”/,
    /“dating:”/,
  ],
  [
    'an inferred occasion that is not named',
    { attribution: '\n  - by: ada\n    inferred: true' },
    'stray-key',
    14,
    5,
    /no “at”/,
    /“at:”/,
  ],
  ['a span of a day', { span: 'within' }, 'stray-key', 12, 1, /2023-01-19/, /Remove “span”/],
  [
    'an outcome of what happened',
    { outcome: '{ status: happened, fact: run }' },
    'stray-key',
    12,
    1,
    /reported/,
    /announced/,
  ],
  [
    'a manner of what happened',
    { attribution: '\n  - by: ada\n    manner: hoped' },
    'stray-key',
    14,
    5,
    /“manner”/,
    /announced/,
  ],
])(
  '%s is an error with its place, its value and its remedy',
  (_, keys, kind, line, column, message, fix) => {
    const [finding, ...others] = checkFact(keys)
    expect(finding).toMatchObject({ kind, level: 'error', file: 'facts/walk.mdx', line, column })
    expect(finding?.message).toMatch(message)
    expect(finding?.fix).toMatch(fix)
    expect(others).toEqual([])
  },
)

test.each([
  ['<Quote n="2" />', 1, /number “2”; it has 0/],
  ['a <Cite source="papper" />', 3, /“papper”/],
  ['a <Fact id="talk">b</Fact>', 3, /“talk”/],
  ['a <Entity id="adda">b</Entity>', 3, /“adda”/],
])('in the body, %s leads nowhere', (body, column, message) => {
  const [finding, ...others] = checkFact({}, body)
  expect(finding).toMatchObject({ kind: 'dangling-reference', line: 13, column })
  expect(finding?.message).toMatch(message)
  expect(others).toEqual([])
})

test.each([
  [
    'two facts of one name',
    { 'facts/2023/walk.mdx': fact({}) },
    'duplicate-id',
    'facts/2023/walk.mdx',
  ],
  [
    'a person and a place of one name',
    { 'places/ada.yaml': 'name: A\nkind: city\n' },
    'duplicate-id',
    'places/ada.yaml',
  ],
  ['a file’s name with capitals', { 'facts/A_Walk.mdx': fact({}) }, 'bad-id', 'facts/A_Walk.mdx'],
  ['no site.yaml', { 'site.yaml': undefined }, 'front-matter', 'site.yaml'],
  [
    'a zone that is none',
    { 'site.yaml': (VALID_TIMELINE['site.yaml'] ?? '').replace('UTC', 'Mars/Base') },
    'bad-value',
    'site.yaml',
  ],
  [
    'a latitude that is none',
    { 'places/town.yaml': 'name: T\nkind: city\nlatitude: "91"\n' },
    'bad-value',
    'places/town.yaml',
  ],
  [
    'a place within nowhere',
    { 'places/town.yaml': 'name: T\nkind: city\nwithin: x\n' },
    'dangling-reference',
    'places/town.yaml',
  ],
  [
    'a short name of a source that is long',
    { 'sources/paper.yaml': `title: Paper\nshort: ${'the paper '.repeat(5)}\n` },
    'bad-value',
    'sources/paper.yaml',
  ],
  [
    'a free page that is no MDX',
    { 'pages/about.mdx': '---\ntitle: t\ndescription: d\n---\n<p>{a' },
    'mdx-not-allowed',
    'pages/about.mdx',
  ],
  [
    'a free page without a title',
    { 'pages/about.mdx': '---\ndescription: d\n---\n' },
    'bad-value',
    'pages/about.mdx',
  ],
])('%s is an error', (_, changed, kind, file) => {
  expect(errorsOf(changed)).toMatchObject([{ kind, file }])
})

test('a quotation that the body shows twice is an error', () => {
  const quotes = '\n  - { text: so, by: ada }'
  const body = '<Quote n="1" />\n\na\n\n<Quote n="1" />'
  expect(checkFact({ quotes }, body)).toMatchObject([{ kind: 'mdx-not-allowed', line: 19 }])
})

test('a picture that is not there is an error', () => {
  const text = fact({ media: '\n  - { src: ./a.png, alt: a }' })
  const evidence = { lock: [], texts: new Map() }
  const files = new Set(['facts/b.png'])
  expect(errorsOf({ 'facts/walk.mdx': text }, { ...evidence, files })).toMatchObject([
    { kind: 'dangling-reference', message: 'there is no file “facts/a.png”', line: 13 },
  ])
  expect(
    errorsOf({ 'facts/walk.mdx': text }, { ...evidence, files: new Set(['facts/a.png']) }),
  ).toEqual([])
})

test('all files are reported in one run, in order', () => {
  const findings = errorsOf({
    'facts/walk.mdx': fact({ date: 'x', status: 'y', colour: 'z' }, 'a {b}'),
    'people/ada.yaml': 'nam: Ada\n',
    'topics/bad.yaml': 'a: b: c',
  })
  expect(findings.map(({ file, kind, line }) => `${file}:${String(line)} ${kind}`)).toEqual([
    'facts/walk.mdx:3 bad-date',
    'facts/walk.mdx:4 bad-value',
    'facts/walk.mdx:12 unknown-key',
    'facts/walk.mdx:14 mdx-not-allowed',
    'people/ada.yaml:1 bad-value',
    'people/ada.yaml:1 unknown-key',
    'topics/bad.yaml:1 front-matter',
  ])
  expect(hasErrors(findings)).toBe(true)
})

test('other errors beside a truncated value are reported in the same run, and the truncation once', () => {
  const findings = errorsOf({
    'facts/walk.mdx': fact({ summary: 'Hall #4 was sold to the town that year.', date: 'Q1 2023' }),
  })
  expect(
    findings.map(({ kind, line, column }) => `${kind} ${String(line)}:${String(column)}`),
  ).toEqual(['bad-date 3:7', 'front-matter 5:15'])
})

test('no content of a file crashes the checker', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json().map((json) => `---\n${json}\n---\n`),
    fc.string().map((text) => fact({ date: text })),
    fc.string().map((text) => fact({}, text)),
    fc
      .array(fc.constantFrom('<Quote', ' n="1"', ' />', '{', '}', '\n', '---', '<', '[a](b)', '`'))
      .map((parts) => fact({}, parts.join(''))),
  )
  fc.assert(
    fc.property(junk, (text) => {
      for (const { line, column, fix } of check({ 'facts/walk.mdx': text })) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(fix).not.toBe('')
      }
    }),
  )
})
