import { expect, test } from 'vitest'
import { SCHEMAS } from '../schemas/collections.ts'
import { en } from '../strings/en.ts'
import type { FactEntry } from '../timeline/build/entries.ts'
import { NO_BODY } from '../timeline/testing/built.ts'
import { buildTimeline } from '../timeline/build/build-timeline.ts'
import { timelineJson } from './timeline-json.ts'

const fact = (id: string, keys: object): FactEntry => ({
  id,
  file: `facts/${id}.mdx`,
  body: {
    ...NO_BODY,
    html: '<p><a href="/t/people/ada/">A</a> says <code>href=&quot;/t/&quot;</code></p>',
  },
  data: SCHEMAS.facts.parse({
    title: id,
    date: '2023-01',
    status: 'reported',
    topics: ['science'],
    summary: 'Something happened at some time.',
    sources: [{ source: 'paper' }],
    added: '2024-01-01',
    ...keys,
  }),
})

const timeline = buildTimeline({
  site: SCHEMAS.site.parse({
    title: 'T',
    lede: 'L',
    language: 'en',
    timezone: 'UTC',
    hemisphere: 'northern',
    url: 'https://t.example',
    reviewed: '2024-01-01',
    redirects: { '/facts/stroll/': '/facts/walk/', '/facts/amble/': '/' },
  }),
  facts: [
    fact('walk', { label: 'The walk', unsaid: ['Who walked.'] }),
    fact('plan', {
      title: 'A walk is planned, Ada says',
      date: '2023-02-07/..',
      span: 'within',
      wording: 'soon',
      status: 'announced',
      attribution: [{ by: 'ada', on: '2023-02-07', manner: 'hoped' }],
      quotes: [{ text: 'soon' }],
    }),
    fact('push', {
      date: '2023-03/2023-05~',
      span: 'within',
      dating: 'So she says.',
      inferred: 'month',
      attribution: [{ by: 'ada' }],
    }),
    fact('gone', { withdrawn: { on: '2024-01-01', note: 'wrong' } }),
  ],
  sources: [{ id: 'paper', data: { title: 'Paper' } }],
  people: [{ id: 'ada', data: { name: 'Ada' } }],
  organisations: [],
  places: [],
  topics: [{ id: 'science', data: { name: 'Science' } }],
  lock: [],
})

const json = JSON.parse(
  JSON.stringify(timelineJson(timeline, { address: 'https://t.example/t/', words: en.dates })),
) as {
  facts: Record<string, unknown>[]
  people: object[]
  site: object
  redirects: object[]
}

test('a fact has its bounds on the site’s clock, and null for unknown values', () => {
  expect(json.facts[0]).toMatchObject({
    id: 'walk',
    label: 'The walk',
    url: 'https://t.example/t/facts/walk/',
    date: '2023-01',
    precision: 'month',
    earliest: '2023-01-01T00:00:00',
    latest: '2023-01-31T23:59:59',
    span: null,
    dateText: 'sometime in January 2023',
    wording: null,
    outcome: null,
    known: null,
    attribution: [],
    withdrawn: null,
    support: { speakers: 0, reports: 1 },
    approximate: [],
    kind: 'reported',
    inferred: null,
  })
})

test('an approximate bound is named, and so are a remark and what is inferred', () => {
  expect(json.facts[2]).toMatchObject({
    latest: '2023-05-31T23:59:59',
    approximate: ['latest'],
    status: 'reported',
    kind: 'remark',
    inferred: 'month',
    support: { speakers: 0, reports: 1 },
  })
})

test('an open end is null, and an announced fact has its outcome', () => {
  expect(json.facts[1]).toMatchObject({
    earliest: '2023-02-07T00:00:00',
    latest: null,
    span: 'within',
    precision: 'open',
    label: 'A walk is planned',
    wording: 'soon',
    outcome: { status: 'unrecorded', fact: null },
    known: '2023-02-07',
    attribution: [{ by: 'ada', on: '2023-02-07', at: null, inferred: false, manner: 'hoped' }],
    quotes: [{ text: 'soon', by: 'ada', sources: ['paper'], checks: [], checked: null }],
  })
})

test('withdrawn facts are not in it', () => {
  expect(json.facts.map(({ id }) => id)).toEqual(['walk', 'plan', 'push'])
})

test('links lead to the site from wherever they are read; text stays text', () => {
  expect(json.facts[0]?.['html']).toBe(
    '<p><a href="https://t.example/t/people/ada/">A</a> says <code>href=&quot;/t/&quot;</code></p>',
  )
})

test('everything that facts name is there', () => {
  expect(json.people).toMatchObject([
    { id: 'ada', name: 'Ada', aliases: [], facts: ['plan', 'push'] },
  ])
  expect(json.site).toMatchObject({ url: 'https://t.example/t/', reviewed: '2024-01-01' })
})

test('what is not said is a list, and empty where nothing is noted', () => {
  expect(json.facts.map(({ id, unsaid }) => [id, unsaid])).toEqual([
    ['walk', ['Who walked.']],
    ['plan', []],
    ['push', []],
  ])
})

test('old addresses are listed with the addresses to which they lead', () => {
  const at = 'https://t.example/t/'
  expect(json.redirects).toEqual([
    { from: `${at}facts/amble/`, to: at },
    { from: `${at}facts/stroll/`, to: `${at}facts/walk/` },
  ])
})
