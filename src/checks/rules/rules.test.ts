import { expect, test } from 'vitest'
import { check, fact, VALID_TIMELINE } from '../testing/valid-timeline.ts'

type Files = Readonly<Record<string, string | undefined>>

const walk = (keys: Files, body = ''): Files => ({ 'facts/walk.mdx': fact(keys, body) })
const run = (keys: Files = {}): Files => ({
  'facts/run.mdx': fact({ title: 'A run', summary: 'Somebody ran all through the town.', ...keys }),
})
const announced = (keys: Files): Files =>
  walk({
    title: 'A walk, Ada says',
    date: '2023-03',
    status: 'announced',
    attribution: '\n  - { by: ada, on: 2023-02-07 }',
    outcome: '{ status: happened, fact: run }',
    ...keys,
  })
const site = (key: string, value: string): Files => ({
  'site.yaml':
    (VALID_TIMELINE['site.yaml'] ?? '').replace(new RegExp(`^${key}:.*\\n`, 'm'), '') +
    `${key}: ${value}\n`,
})
const source = (language: string): Files => ({
  'sources/paper.yaml': `title: Paper\nlanguage: ${language}\n`,
})
const page = (name: string, body = ''): Files => ({
  [`pages/${name}.mdx`]: `---\ntitle: t\ndescription: d\n---\n${body}`,
})
const land = (within?: string): Files => ({
  'places/town.yaml': 'name: T\nkind: city\nwithin: land\n',
  'places/land.yaml': `name: L\nkind: country\n${within === undefined ? '' : `within: ${within}\n`}`,
})

// Each with a case to report, its position, and the nearest valid case.
test.each<[string, string, Files, string, Files]>([
  [
    'a fact related to itself',
    'self-reference',
    walk({ related: '[walk]' }),
    '12:11',
    { ...walk({ related: '[run]' }), ...run() },
  ],
  [
    'an occasion that is the fact itself',
    'self-reference',
    walk({ attribution: '\n  - { by: ada, at: walk }' }),
    '13:20',
    { ...walk({ attribution: '\n  - { by: ada, at: run }' }), ...run() },
  ],
  [
    'an outcome that is the announcement',
    'self-reference',
    announced({ outcome: '{ status: happened, fact: walk }' }),
    '14:36',
    { ...announced({}), ...run({ date: '2023-03-01' }) },
  ],
  [
    'a link in what is not said',
    'bad-value',
    walk({ unsaid: '[Who walked., "How far, see [the town](/places/town/)."]' }),
    '12:23',
    walk({ unsaid: '[Who walked., "How far, [sic]; 3 < 4 * 5 * 6."]' }),
  ],
  [
    'bold words in what is not said',
    'bad-value',
    walk({ unsaid: '["**Who** walked."]' }),
    '12:10',
    walk({ unsaid: '["Who walked **."]' }),
  ],
  [
    'HTML in what is not said',
    'bad-value',
    walk({ unsaid: '[Who <b>walked</b>.]' }),
    '12:10',
    walk({ unsaid: '[Whether <1 km.]' }),
  ],
  [
    'a long text of what is not said',
    'bad-value',
    walk({ unsaid: `[${'x'.repeat(161)}]` }),
    '12:10',
    walk({ unsaid: `[${'x'.repeat(160)}]` }),
  ],
  ['an empty list of what is not said', 'bad-value', walk({ unsaid: '[]' }), '12:9', walk({})],
  ['a place within itself', 'self-reference', land('land'), '3:9', land()],
  [
    'a person named twice',
    'bad-value',
    walk({ people: '[ada, ada]' }),
    '10:15',
    walk({ people: '[ada]' }),
  ],
  [
    'a source listed twice',
    'bad-value',
    walk({ sources: '\n  - source: paper\n  - source: paper' }),
    '8:13',
    walk({}),
  ],
  [
    'a quotation of one of two speakers',
    'missing-attribution',
    walk({ attribution: '\n  - by: ada\n  - { by: ada, on: 2023 }', quotes: '\n  - text: so' }),
    '16:5',
    walk({ attribution: '\n  - by: ada', quotes: '\n  - text: so' }),
  ],
  [
    'a quotation of nobody',
    'missing-attribution',
    walk({ quotes: '\n  - text: so' }),
    '13:5',
    walk({ quotes: '\n  - { text: so, by: ada }' }),
  ],
  [
    'an outcome before its announcement',
    'date-order',
    { ...announced({}), ...run({ date: '2023-02-04' }) },
    '14:36',
    { ...announced({}), ...run({ date: '2023-02-05' }) },
  ],
  [
    'an outcome shown by a withdrawn fact',
    'dangling-reference',
    { ...announced({}), ...run({ date: '2023-03', withdrawn: '{ on: 2024-01-01, note: n }' }) },
    '14:36',
    { ...announced({}), ...run({ date: '2023-03' }) },
  ],
  [
    'corrections whose newest is first',
    'date-order',
    walk({ corrections: '\n  - { on: 2024-01-02, note: n }\n  - { on: 2024-01-01, note: n }' }),
    '14:11',
    walk({ corrections: '\n  - { on: 2024-01-01, note: n }\n  - { on: 2024-01-01, note: n }' }),
  ],
  [
    'a contact without an address',
    'bad-value',
    site('contact', 'our desk'),
    '8:10',
    site('contact', 'desk@t.example'),
  ],
  [
    'a contact that is a script',
    'bad-value',
    site('contact', 'javascript:a@b.c'),
    '8:10',
    site('contact', 'https://t.example/desk?a=b'),
  ],
  [
    'a base that is no path',
    'bad-value',
    site('base', '"/a b?c#d/"'),
    '8:7',
    site('base', '/a/b.c/'),
  ],
  ['a base that leads up', 'bad-value', site('base', '/a/../'), '8:7', site('base', '/a')],
  [
    'a folder in the site’s address',
    'bad-value',
    site('url', 'https://t.example/a/'),
    '7:6',
    site('url', 'https://t.example/'),
  ],
  [
    'a language with extensions',
    'bad-value',
    source('de-DE-u-co-phonebk'),
    '2:11',
    source('zh-Hant-TW'),
  ],
  [
    'half of a character in what is searched',
    'front-matter',
    { 'people/ada.yaml': 'name: Ada\naliases: [b, "Cut \\ud83d"]\n' },
    '2:19',
    { 'people/ada.yaml': 'name: Ada\naliases: [b, "Whole \\ud83d\\ude00"]\n' },
  ],
  [
    'a control character in the site’s own words',
    'front-matter',
    site('contact', String.raw`"a\x1fb"`),
    '8:12',
    site('contact', 'a@b.example'),
  ],
  [
    'a control character in a free page',
    'mdx-not-allowed',
    page('about', 'a &#7;'),
    '5:1',
    page('about', 'a &#233;'),
  ],
  [
    'a sentence of a free page that begins as code does',
    'mdx-not-allowed',
    page('about', 'import of rice rose.'),
    '5:11',
    page('about', 'Import of rice rose.'),
  ],
  ['a page at an address of the site', 'bad-id', page('search'), '1:1', page('searching')],
  ['a page at the address of a year', 'bad-id', page('2023'), '1:1', page('in-2023')],
  ['a page in a folder', 'stray-file', page('sub/nested'), '1:1', page('nested')],
  [
    'a link of a page that misses the base',
    'mdx-not-allowed',
    page('about', '[x](/facts/walk/)'),
    '5:1',
    page('about', '[x](../facts/walk/) [y](//t.example)'),
  ],
  [
    'a link in the HTML of a page that misses the base',
    'mdx-not-allowed',
    page('about', '<a href="/facts/">x</a>'),
    '5:1',
    page('about', '<a href="#x">x</a>'),
  ],
])('%s is %s', (_, kind, wrong, place, right) => {
  const found = (files: Files): string[] =>
    check(files)
      .filter((finding) => finding.level === 'error')
      .map((finding) => `${finding.kind} ${String(finding.line)}:${String(finding.column)}`)
  expect(found(wrong)).toEqual([`${kind} ${place}`])
  expect(found(right)).toEqual([])
})

test('places within each other in a circle are each reported', () => {
  expect(check(land('town')).map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'self-reference places/land.yaml',
    'self-reference places/town.yaml',
  ])
})

test('an address with a folder is answered with both parts', () => {
  const [finding] = check(site('url', 'https://t.example/a'))
  expect(finding?.fix).toBe(
    'Write “url: https://t.example”, and the folder below it as “base: /a/”.',
  )
})

const EVIDENCE = { texts: new Map(), lock: [] }

test('a missing text is reported', () => {
  const paper = { 'sources/paper.yaml': 'title: P\ntext: p.txt\n' }
  const missingTexts = new Map([['paper', 'p.txt']])
  expect(check(paper, { ...EVIDENCE, missingTexts })).toMatchObject([
    { kind: 'missing-text', level: 'warning', file: 'sources/paper.yaml', line: 2, column: 7 },
  ])
})

test('a broken lock is one error, and no quotation is blamed for it', () => {
  const quoting = walk({ quotes: '\n  - { text: so, by: ada }' })
  expect(check(quoting, { ...EVIDENCE, lockIsBroken: true })).toMatchObject([
    { kind: 'front-matter', file: 'quotes.lock.json', line: 1, column: 1 },
  ])
})

const COMPOSED = '\u00E9'
const DECOMPOSED = 'e\u0301'

test.each([
  [DECOMPOSED, COMPOSED],
  [COMPOSED, DECOMPOSED],
])('a name on disk in one form is found by the other', (onDisk, written) => {
  const files = {
    [`people/${onDisk}va.yaml`]: 'name: Eva\n',
    [`sources/${onDisk}cho.yaml`]: 'title: E\n',
    [`facts/${onDisk}t.mdx`]: fact({ date: '2023-01-18' }),
    ...walk(
      {
        people: `[ada, ${written}va]`,
        sources: `\n  - source: paper\n  - source: ${written}cho`,
        after: `[${written}t]`,
        media: `\n  - { src: ./${written}.png, alt: a }`,
      },
      `<Fact id="${written}t">a</Fact> <Entity id="${written}va">b</Entity> <Cite source="${written}cho" />`,
    ),
  }
  const evidence = { ...EVIDENCE, files: new Set([`facts/${COMPOSED}.png`]) }
  expect(check(files, evidence)).toEqual([])
})

test('two files whose names differ only in Unicode form are explained in words', () => {
  const files = {
    [`people/${COMPOSED}.yaml`]: 'name: A\n',
    [`people/${DECOMPOSED}.yaml`]: 'name: B\n',
  }
  const [finding] = check(files).filter(({ level }) => level === 'error')
  expect(finding?.kind).toBe('duplicate-id')
  expect(finding?.message).toContain('the same letters in another form of Unicode')
})

test('an id in a list twice, in two forms, is twice there', () => {
  const people = { 'people/\u00E9.yaml': 'name: E\n' }
  const found = check({ ...people, ...walk({ people: `[ada, ${COMPOSED}, ${DECOMPOSED}]` }) })
  expect(found.map(({ kind }) => kind)).toEqual(['bad-value'])
})

test.each([
  ['aux', /keeps for a device/, /such as the-aux/],
  ['Nul', /is not an id/, /such as the-nul/],
])('a name that Windows keeps is no id, nor is a reference to it: %s', (name, message, fix) => {
  const files = { [`people/${name}.yaml`]: 'name: A\n', ...walk({ people: `[ada, ${name}]` }) }
  const errors = check(files).filter(({ level }) => level === 'error')
  expect(errors.map(({ kind }) => kind)).toEqual(['bad-id', 'bad-id'])
  for (const error of errors) {
    expect(error.message).toMatch(message)
    expect(error.fix).toMatch(fix)
  }
})

test('a time without a zone is asked for it, wherever dates stand, on the site’s own clock', () => {
  const zone = 'on the site’s clock'
  const files = {
    ...site('timezone', 'Asia/Tokyo'),
    ...walk({
      date: '2023-01-19T07:05/..',
      span: 'within',
      attribution: '\n  - { by: ada, on: 2023-02-07T08:10 }',
      quotes: '\n  - { text: so, by: ada, on: 2023-02-07T08:15 }',
      accounts:
        '\n  - { source: paper, says: a, date: 2023-01-19T09:00 }\n  - { source: paper, says: b }',
    }),
    'sources/paper.yaml': 'title: P\npublished: 2023-02-07T23:30\nupdated: 2023-02-08T00:30\n',
  }
  const fixes = check(files).filter(({ kind }) => kind === 'bad-date')
  expect(fixes.map(({ fix }) => fix.split(', or')[0])).toEqual([
    `Write 2023-01-19T07:05+09:00/.. ${zone}`,
    `Write 2023-02-07T08:10+09:00 ${zone}`,
    `Write 2023-02-07T08:15+09:00 ${zone}`,
    `Write 2023-01-19T09:00+09:00 ${zone}`,
    `Write 2023-02-07T23:30+09:00 ${zone}`,
    `Write 2023-02-08T00:30+09:00 ${zone}`,
  ])
})

test('a day in Tokyo may be reported the day before in Honolulu, and is not by a moment’s clock', () => {
  const published = (text: string): Files => ({
    ...site('timezone', 'Asia/Tokyo'),
    ...walk({ date: '2023-02-08' }),
    'sources/paper.yaml': `title: P\npublished: ${text}\n`,
  })
  const kinds = (text: string): string[] => check(published(text)).map(({ kind }) => kind)
  expect(kinds('2023-02-07')).toEqual([])
  expect(kinds('2023-02-07T20:00-10:00')).toEqual([])
  expect(kinds('2023-02-07T07:00Z')).toEqual(['date-order'])
})
