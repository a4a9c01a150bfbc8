import { expect, test } from 'vitest'
import { wordsHash } from '../quotes/lock.ts'
import { SCHEMAS } from '../schemas/collections.ts'
import { buildTimeline } from './build-timeline.ts'
import type { FactEntry, TimelineEntries } from './entries.ts'
import type { Fact, Timeline } from './types.ts'

/** A fact's front matter as its schema takes it; what a test does not care about is filled in. */
function entry(id: string, keys: object = {}, html = ''): FactEntry {
  const data = SCHEMAS.facts.parse({
    ...{ title: id, date: '2023-01-19', status: 'reported', topics: ['science'] },
    ...{ summary: 'Something happened at some time.', sources: [{ source: 'paper' }] },
    ...{ added: '2024-01-01', ...keys },
  })
  return { id, data, html, file: `facts/${id}.mdx` }
}

function timelineOf(facts: FactEntry[], more: Partial<TimelineEntries> = {}): Timeline {
  return buildTimeline({
    site: SCHEMAS.site.parse({
      ...{ title: 'T', lede: '{facts} facts, {sources} sources', language: 'en', timezone: 'UTC' },
      ...{ hemisphere: 'northern', url: 'https://t.example', reviewed: '2024-01-01' },
    }),
    facts,
    sources: [
      { id: 'paper', data: { title: 'Paper', published: '2023-02-08' } },
      { id: 'letter', data: { title: 'Letter' } },
    ],
    people: [
      { id: 'bob', data: { name: 'Bob' } },
      { id: 'ada', data: { name: 'Ada', aliases: ['Ada L.'] } },
    ],
    organisations: [],
    places: [
      { id: 'town', data: { name: 'Town', kind: 'city', within: 'land' } },
      { id: 'land', data: { name: 'Land', kind: 'country' } },
    ],
    topics: [
      { id: 'art', data: { name: 'Art' } },
      { id: 'science', data: { name: 'Science', order: 1 } },
    ],
    lock: [],
    ...more,
  })
}

function factOf(timeline: Timeline, id: string): Fact {
  const fact = [...timeline.facts, ...timeline.withdrawn].find((candidate) => candidate.id === id)
  if (!fact) throw new Error(`no fact ${id}`)
  return fact
}

const ids = (facts: readonly { readonly id: string }[]): string[] => facts.map(({ id }) => id)

test('facts stand in order and know their neighbours', () => {
  const timeline = timelineOf([
    entry('b', { date: '2023-01-20' }),
    entry('a'),
    entry('c', { date: '2024' }),
  ])
  expect(ids(timeline.facts)).toEqual(['a', 'b', 'c'])
  expect(factOf(timeline, 'b').previous?.id).toBe('a')
  expect(factOf(timeline, 'b').next?.id).toBe('c')
  expect(factOf(timeline, 'a').previous).toBeUndefined()
})

test('the lede counts', () => {
  expect(timelineOf([entry('a')]).site.lede).toBe('1 facts, 2 sources')
})

test('a withdrawn fact is out of lists and of its neighbours’ way', () => {
  const timeline = timelineOf([
    entry('a', { people: ['ada'] }),
    entry('b', { people: ['ada'], withdrawn: { on: '2024-01-02', note: 'wrong' } }),
    entry('c', { people: ['ada'] }),
  ])
  expect(ids(timeline.facts)).toEqual(['a', 'c'])
  expect(ids(timeline.withdrawn)).toEqual(['b'])
  expect(factOf(timeline, 'a').next?.id).toBe('c')
  expect(ids(timeline.people.find(({ id }) => id === 'ada')?.facts ?? [])).toEqual(['a', 'c'])
  expect(ids(timeline.sources.find(({ id }) => id === 'paper')?.facts ?? [])).toEqual(['a', 'c'])
})

test('speakers count as listed, once, and first', () => {
  const timeline = timelineOf([
    entry('a', {
      status: 'claimed',
      attribution: [{ by: 'ada' }],
      quotes: [{ text: 'so', by: 'bob' }],
      people: ['bob'],
    }),
  ])
  expect(ids(factOf(timeline, 'a').people)).toEqual(['ada', 'bob'])
  expect(ids(timeline.people.flatMap(({ facts }) => facts))).toEqual(['a', 'a'])
})

test('a statement takes its day from its occasion, which lists it', () => {
  const timeline = timelineOf([
    entry('briefing', { date: '2023-02-07' }),
    entry('claim', { status: 'claimed', attribution: [{ by: 'ada', at: 'briefing' }] }),
  ])
  const claim = factOf(timeline, 'claim')
  expect(claim.attribution[0]?.on?.edtf).toBe('2023-02-07')
  expect(claim.known?.edtf).toBe('2023-02-07')
  expect(ids(factOf(timeline, 'briefing').saidHere)).toEqual(['claim'])
})

test('a quotation takes its speaker, day and sources from the fact where that has just one', () => {
  const claim = entry(
    'a',
    {
      status: 'claimed',
      attribution: [{ by: 'ada', on: '2023-02-07' }],
      quotes: [
        { text: 'so' },
        { text: 'no', by: 'bob', on: '2023', source: 'letter', translated: 'true' },
      ],
    },
    '<figure id="quote-2"></figure>',
  )
  const [so, no] = factOf(timelineOf([claim]), 'a').quotes
  expect(so).toMatchObject({ number: 1, translated: false, placed: false })
  expect([so?.by?.id, so?.on?.edtf, ids(so?.sources ?? [])]).toEqual([
    'ada',
    '2023-02-07',
    ['paper'],
  ])
  expect(no).toMatchObject({ number: 2, translated: true, placed: true })
  expect([no?.by?.id, no?.on?.edtf, ids(no?.sources ?? [])]).toEqual(['bob', '2023', ['letter']])
})

test('a quotation knows when it was found in each of its sources', () => {
  const found = { fact: 'a', words: wordsHash('so'), text: 'x' }
  const [quote] = factOf(
    timelineOf([entry('a', { quotes: [{ text: 'so', source: ['paper', 'letter'] }] })], {
      lock: [
        { ...found, source: 'letter', on: '2024-01-02' },
        { ...found, source: 'paper', on: '2024-01-01' },
      ],
    }),
    'a',
  ).quotes
  expect(quote?.checks.map(({ source, on }) => [source.id, on.edtf])).toEqual([
    ['paper', '2024-01-01'],
    ['letter', '2024-01-02'],
  ])
  expect(quote?.checked?.edtf).toBe('2024-01-02')
})

test('where two are attributed, a quotation’s speaker is not guessed', () => {
  const claim = entry('a', {
    status: 'claimed',
    attribution: [{ by: 'ada' }, { by: 'bob' }],
    quotes: [{ text: 'so' }],
  })
  expect(factOf(timelineOf([claim]), 'a').quotes[0]?.by).toBeUndefined()
})

test('two reports of one speaker are one speaker, two reports', () => {
  const claim = entry('a', {
    status: 'claimed',
    attribution: [{ by: 'ada' }, { by: 'ada' }],
    sources: [{ source: 'paper' }, { source: 'letter' }],
  })
  expect(factOf(timelineOf([claim]), 'a').support).toEqual({ speakers: 1, reports: 2 })
})

test.each([
  ['the earliest of its dates', { attribution: [{ by: 'ada', on: '2023-02-07' }] }, '2023-02-07'],
  ['its source’s day', {}, '2023-02-08'],
  ['nothing, where no date is known', { sources: [{ source: 'letter' }] }, undefined],
])('a fact is known since %s', (_, keys, known) => {
  expect(factOf(timelineOf([entry('a', keys)]), 'a').known?.edtf).toBe(known)
})

test.each([
  ['2023-22', 'unrecorded'],
  ['2024-01-01', 'pending'],
  ['2024', 'pending'],
  ['2023-02-07/..', 'unrecorded'],
  ['2024-06-01/..', 'pending'],
])(
  'of what was announced for %s, reviewed on 1 January 2024, the outcome is %s',
  (date, status) => {
    const keys = { date, status: 'announced', attribution: [{ by: 'ada' }] }
    const span = date.includes('/') ? { span: 'within' } : {}
    const timeline = timelineOf([entry('a', { ...keys, ...span })])
    expect(factOf(timeline, 'a').outcome?.status).toBe(status)
  },
)

test('a recorded outcome names the fact that shows it; what was not announced has none', () => {
  const timeline = timelineOf([
    entry('plan', {
      ...{ date: '2023-22', status: 'announced', attribution: [{ by: 'ada' }] },
      outcome: { status: 'happened', fact: 'deed' },
    }),
    entry('deed', { date: '2023-07-01' }),
  ])
  expect(factOf(timeline, 'plan').outcome).toMatchObject({
    status: 'happened',
    fact: { id: 'deed' },
  })
  expect(factOf(timeline, 'deed').outcome).toBeUndefined()
})

test('relations are told from both ends, once', () => {
  const timeline = timelineOf([
    entry('a', { related: ['b'] }),
    entry('b', { related: ['a'] }),
    entry('c', { related: ['a'] }),
  ])
  expect(ids(factOf(timeline, 'a').related)).toEqual(['b', 'c'])
  expect(ids(factOf(timeline, 'c').related)).toEqual(['a'])
})

test('a withdrawn fact is related to nothing', () => {
  const withdrawn = { on: '2024-01-02', note: 'wrong' }
  const timeline = timelineOf([
    entry('a', { related: ['b'] }),
    entry('b', { related: ['a'], withdrawn }),
  ])
  expect(factOf(timeline, 'a').related).toEqual([])
})

test('nothing points to a withdrawn fact, nor takes a day or an outcome from it', () => {
  const timeline = timelineOf([
    entry('gone', { date: '2023-01-10', withdrawn: { on: '2024-01-02', note: 'wrong' } }),
    entry('plan', {
      ...{ after: ['gone'], status: 'announced', outcome: { status: 'happened', fact: 'gone' } },
      attribution: [{ by: 'ada', at: 'gone' }],
      quotes: [{ text: 'so' }, { text: 'no', at: 'gone' }],
    }),
  ])
  const plan = factOf(timeline, 'plan')
  expect(plan.after).toEqual([])
  expect(plan.outcome).toEqual({ status: 'unrecorded', fact: undefined })
  expect(plan.attribution[0]).toMatchObject({ at: undefined, on: undefined })
  expect(plan.quotes.map(({ at, on }) => [at, on])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
})

test('a fact knows what links to it, in order; withdrawn facts link to nothing', () => {
  const html = '<p><a href="/t/facts/deed/">the deed</a></p>'
  const timeline = timelineOf([
    entry('later', { date: '2024' }, html),
    entry('deed'),
    entry('earlier', { date: '2022' }, html),
    entry('gone', { withdrawn: { on: '2024-01-02', note: 'wrong' } }, html),
  ])
  expect(ids(factOf(timeline, 'deed').linkedFrom)).toEqual(['earlier', 'later'])
})

test('accounts point to the fact’s quotation', () => {
  const fact = entry('a', {
    quotes: [{ text: 'so' }],
    accounts: [
      { source: 'paper', says: 'x', quote: '1' },
      { source: 'letter', says: 'y', date: '2023-01' },
    ],
  })
  const [x, y] = factOf(timelineOf([fact]), 'a').accounts
  expect([x?.source.id, x?.quote?.text]).toEqual(['paper', 'so'])
  expect([y?.source.id, y?.date?.edtf, y?.quote]).toEqual(['letter', '2023-01', undefined])
})

test('entities stand in the order of their indexes, and places within places', () => {
  const timeline = timelineOf([])
  expect(ids(timeline.people)).toEqual(['ada', 'bob'])
  expect(ids(timeline.topics)).toEqual(['science', 'art'])
  expect(timeline.places.find(({ id }) => id === 'town')?.within?.name).toBe('Land')
})
