import { expect, test } from 'vitest'
import type { Evidence } from './shared/context.ts'
import { wordsHash, type QuoteRecord } from '../quotes/lock.ts'
import { check, fact } from './testing/valid-timeline.ts'

type Files = Readonly<Record<string, string | undefined>>

const walk = (keys: Files): Files => ({ 'facts/walk.mdx': fact(keys) })
const claim = (keys: Files): Files =>
  walk({
    title: 'A walk, Ada says',
    status: 'claimed',
    attribution: '\n  - { by: ada, on: 2023-02-07 }',
    ...keys,
  })
/** As many different facts, all of them key facts. */
const keyFacts = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const name = `Walk ${String(index)}`
      const keys = { title: name, summary: `${name} leads through the whole town.`, key: 'true' }
      return [`facts/walk-${String(index)}.mdx`, fact(keys)]
    }),
  )
const kindsOf = (files: Files, evidence?: Evidence): string[] =>
  check(files, evidence).map(({ kind }) => kind)

// Each rule with a case to report and the nearest valid case.
test.each<[string, string, Files, Files]>([
  [
    'an interval backwards',
    'date-order',
    walk({ date: '2023-02/2023-01', span: 'within' }),
    walk({ date: '2023-01/2023-02', span: 'within' }),
  ],
  [
    'a claim before its time',
    'date-order',
    claim({ date: '2023-02-10' }),
    claim({ date: '2023-02-09' }),
  ],
  [
    'a claim before its month, which may have begun',
    'date-order',
    claim({ date: '2023-03' }),
    claim({ date: '2023-02' }),
  ],
  [
    'a claim before an uncertain time',
    'date-order',
    claim({ date: '2023-03' }),
    claim({ date: '2023-03?' }),
  ],
  [
    'an announcement after its time',
    'date-order',
    claim({ status: 'announced', date: '2023-01' }),
    claim({ status: 'announced', date: '2023-02' }),
  ],
  [
    'a report of what comes after it',
    'date-order',
    { ...walk({}), 'sources/paper.yaml': 'title: P\npublished: 2023-01-16\n' },
    { ...walk({}), 'sources/paper.yaml': 'title: P\npublished: 2023-01-16\nupdated: 2023-01-17\n' },
  ],
  [
    'an update before publication',
    'date-order',
    { 'sources/paper.yaml': 'title: P\npublished: 2023-02-08\nupdated: 2023-02-07\n' },
    { 'sources/paper.yaml': 'title: P\npublished: 2023-02-08\nupdated: 2023-02\n' },
  ],
  [
    '“after” against the dates',
    'date-order',
    {
      ...walk({ after: '[run]' }),
      'facts/run.mdx': fact({
        title: 'A run',
        summary: 'Somebody ran all through the town.',
        date: '2023-01-20',
      }),
    },
    {
      ...walk({ after: '[run]' }),
      'facts/run.mdx': fact({ title: 'A run', summary: 'Somebody ran all through the town.' }),
    },
  ],
  [
    'a report added before it happened',
    'date-order',
    walk({ date: '2024-01-04' }),
    walk({ date: '2024-01-03' }),
  ],
  [
    'a claim added before what is claimed began',
    'date-order',
    claim({
      date: '2024-02/..',
      span: 'within',
      attribution: '\n  - by: ada',
      added: '2024-01-28',
    }),
    claim({
      date: '../2024-02',
      span: 'within',
      attribution: '\n  - by: ada',
      added: '2024-01-28',
    }),
  ],
  [
    'a report added before its time, and an announcement',
    'date-order',
    walk({ date: '2031' }),
    claim({ date: '2031', status: 'announced' }),
  ],
  ['a seventh key fact', 'many-key-facts', keyFacts(7), keyFacts(6)],
  ['“after” itself', 'date-order', walk({ after: '[walk]' }), walk({})],
  [
    'a claim whose title names nobody',
    'bare-claim',
    claim({ title: 'A walk' }),
    claim({ title: 'A walk, adá says' }),
  ],
  [
    'a month told as a day',
    'false-precision',
    walk({ wording: 'in January' }),
    walk({ wording: 'on January 19' }),
  ],
  [
    'a season told as a day',
    'false-precision',
    walk({ wording: 'this summer' }),
    walk({ wording: 'this summer', date: '2023-22' }),
  ],
  [
    'a year told as a day',
    'false-precision',
    walk({ wording: 'in 2023' }),
    walk({ wording: 'on Tuesday' }),
  ],
  [
    'a person whom nobody names',
    'orphan-entity',
    { 'people/bob.yaml': 'name: Bob\n' },
    { 'people/bob.yaml': 'name: Bob\n', ...walk({ people: '[ada, bob]' }) },
  ],
  [
    'a place around no other',
    'orphan-entity',
    { 'places/land.yaml': 'name: L\nkind: country\n' },
    {
      'places/land.yaml': 'name: L\nkind: country\n',
      'places/town.yaml': 'name: T\nkind: city\nwithin: land\n',
    },
  ],
  [
    'a source on which nothing rests',
    'unused-source',
    { 'sources/letter.yaml': 'title: L\n' },
    {
      'sources/letter.yaml': 'title: L\n',
      ...walk({ sources: '\n  - source: paper\n  - source: letter' }),
    },
  ],
  [
    'a picture without text',
    'missing-alt',
    walk({ media: '\n  - src: ./a.png' }),
    walk({ media: '\n  - { src: ./a.png, alt: a }' }),
  ],
  [
    'a source that may vanish',
    'missing-archive',
    { 'sources/paper.yaml': 'title: P\nurl: https://p.fr\n' },
    { 'sources/paper.yaml': 'title: P\nurl: https://p.fr\narchived: https://a.fr\n' },
  ],
  [
    'a fact told twice',
    'duplicate-fact',
    { 'facts/run.mdx': fact({ title: 'a  WALK' }) },
    {
      'facts/run.mdx': fact({
        title: 'A walk',
        summary: 'Another day, another walk of somebody.',
        date: '2023-01-20',
      }),
    },
  ],
])('%s is %s', (_, kind, wrong, right) => {
  expect(kindsOf(wrong).filter((found) => !found.startsWith('quote-'))).toEqual([kind])
  expect(kindsOf(right).filter((found) => !found.startsWith('quote-'))).toEqual([])
})

test('facts that follow each other in a circle are each reported', () => {
  const run = fact({ title: 'R', summary: 'Somebody ran all through the town.', after: '[walk]' })
  expect(kindsOf({ ...walk({ after: '[run]' }), 'facts/run.mdx': run })).toEqual([
    'date-order',
    'date-order',
  ])
})

test('while a fact cannot be read, nothing is called unused', () => {
  expect(kindsOf({ 'people/bob.yaml': 'name: Bob\n', 'facts/run.mdx': 'no front matter' })).toEqual(
    ['front-matter'],
  )
})

const said = walk({ quotes: '\n  - { text: so it is, by: ada }' })
const text = (words: string): Evidence => ({
  texts: new Map([['paper', { file: 'paper.txt', text: words }]]),
  lock: [],
})
const record = (words: string): QuoteRecord => ({
  fact: 'walk',
  source: 'paper',
  words: wordsHash(words),
  text: 'x',
  on: '2024-01-01',
})
const lock = (...records: QuoteRecord[]): Evidence => ({ texts: new Map(), lock: records })

test.each<[string, Evidence | undefined, string[]]>([
  ['in its source’s text', text('She says: “so it is”.'), []],
  ['not in its source’s text', text('She says: “so it was”.'), ['quote-not-in-source']],
  ['recorded', lock(record('so it is')), []],
  [
    'recorded for a fact of another name',
    lock({ ...record('so it is'), fact: 'run' }),
    ['quote-unverified', 'dead-address'],
  ],
  ['changed since it was recorded', lock(record('so it was')), ['quote-stale']],
  ['neither at hand nor recorded', undefined, ['quote-unverified']],
])('a quotation that is %s', (_, evidence, kinds) => {
  expect(kindsOf(said, evidence)).toEqual(kinds)
})

test('a finding shows the nearest passage', () => {
  const [finding] = check(said, text('She says: “so it was”.'))
  expect(finding).toMatchObject({ line: 13, column: 13, level: 'error' })
  expect(finding?.message).toBe('paper.txt does not hold “so it is”')
  expect(finding?.fix).toContain('so it was')
})

test('a second quotation is unverified, not stale, beside one that is recorded', () => {
  const two = walk({ quotes: '\n  - { text: new, by: ada }\n  - { text: so it is, by: ada }' })
  expect(kindsOf(two, lock(record('so it is')))).toEqual(['quote-unverified'])
})

test('a date’s wording stands in one of the fact’s sources; a quotation in each that it names', () => {
  const both = '\n  - source: paper\n  - source: letter'
  const files = (keys: Files): Files => ({
    'sources/letter.yaml': 'title: L\n',
    ...walk({ sources: both, ...keys }),
  })
  const evidence: Evidence = {
    texts: new Map([
      ['paper', { file: 'p', text: 'on January 19' }],
      ['letter', { file: 'l', text: 'nothing' }],
    ]),
    lock: [],
  }
  expect(kindsOf(files({ wording: 'on January 19' }), evidence)).toEqual([])
  expect(kindsOf(files({ wording: 'on January 18' }), evidence)).toEqual(['quote-not-in-source'])
  const quote = '\n  - { text: on January 19, by: ada, source: [paper, letter] }'
  expect(kindsOf(files({ quotes: quote }), evidence)).toEqual(['quote-not-in-source'])
})
