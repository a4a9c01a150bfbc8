import { expect, test } from 'vitest'
import { wordsHash } from '../../quotes/lock.ts'
import { entry, factOf, ids, timelineOf } from '../testing/built.ts'

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
    { quotes: [2] },
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

test('the occasion of a quotation is inferred where the only attribution’s is, and it is that', () => {
  const claim = entry('claim', {
    status: 'claimed',
    attribution: [{ by: 'ada', at: 'briefing', inferred: 'true' }],
    quotes: [{ text: 'so' }, { text: 'no', at: 'briefing' }],
  })
  const { quotes } = factOf(timelineOf([entry('briefing'), claim]), 'claim')
  expect(quotes.map(({ at, inferred }) => [at?.id, inferred])).toEqual([
    ['briefing', true],
    ['briefing', false],
  ])
})

test('a quotation has the day on which it was found in each of its sources', () => {
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

test.each([
  ['one speaker, two reports', 'claimed', ['ada', 'ada'], ['paper', 'letter'], [1, 2]],
  ['two speakers, one report', 'announced', ['ada', 'bob'], ['paper', 'paper'], [2, 1]],
  ['one report of a remark', 'reported', ['ada', 'bob'], ['letter'], [0, 1]],
])('support: %s', (_, status, by, from, [speakers, reports]) => {
  const fact = entry('a', {
    status,
    attribution: by.map((id) => ({ by: id })),
    sources: from.map((source) => ({ source })),
  })
  expect(factOf(timelineOf([fact]), 'a').support).toEqual({
    speakers,
    reports,
    // All of them, or not told.
    of: reports === 2 ? 2 : undefined,
  })
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

test('a recorded outcome names the fact that shows it; other facts have no outcome', () => {
  const timeline = timelineOf([
    entry('plan', {
      date: '2023-22',
      status: 'announced',
      attribution: [{ by: 'ada' }],
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
