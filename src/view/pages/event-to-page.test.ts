import { expect, test } from 'vitest'
import { dateOf } from '../../dates/testing/contexts.ts'
import { testFact, testPerson } from '../../timeline/testing/facts.ts'
import type { Fact, Source } from '../../timeline/types.ts'
import { eventToPage, LETTER_WIDTH, WIDTH } from './event-to-page.ts'
import { wordsOf } from '../words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

interface Dates {
  date: string
  said?: string
  published?: string
  updated?: string
}

function fact(kind: Fact['kind'], { date, said, published, updated }: Dates): Fact {
  const on = said === undefined ? undefined : dateOf(said)
  const nothing = { at: undefined, context: undefined, manner: undefined, inferred: false }
  const source = {
    id: 'wire',
    title: 'Wire',
    publisher: 'Wire',
    published: published === undefined ? undefined : dateOf(published),
    updated: updated === undefined ? undefined : dateOf(updated),
  } as unknown as Source
  return {
    ...testFact('fact', date),
    kind,
    attribution: on ? [{ ...nothing, by: testPerson('Ada'), on }] : [],
    sources: [{ source, note: undefined }],
  }
}

const textsOf = (of: Fact): string[] | undefined =>
  eventToPage(of, words)?.moments.map(({ text }) => text)

test('what happened, was said and was printed stand in their order, with the lag between', () => {
  const figure = eventToPage(
    fact('claimed', {
      date: '2024-01-19',
      said: '2024-02-07',
      published: '2024-02-07T14:00Z',
      updated: '2024-02-07T14:33Z',
    }),
    words,
  )
  expect(figure?.moments.map(({ text }) => text)).toEqual([
    'It happened, as claimed',
    'Said by Ada',
    'Published by Wire',
    'Updated by Wire',
  ])
  const at = figure?.moments.map(({ drawn }) => drawn.from) ?? []
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(figure?.arc).toMatchObject({ from: at[0], to: at[1], text: '19 days later' })
  expect(figure?.labels.map(({ text }) => text.replaceAll('\u00A0', ' '))).toEqual([
    '19 January 2024',
    '7 February 2024',
  ])
})

test('the arc leads to the first saying, or to the first print where no saying is dated', () => {
  const of = fact('claimed', { date: '2024-01-19', said: '2024-02-07', published: '2024-02-08' })
  const attribution = [of.attribution, { ...of.attribution[0], on: dateOf('2024-01-29') }].flat()
  const saidTwice = { ...of, attribution } as Fact
  expect(eventToPage(saidTwice, words)?.arc?.text).toBe('10 days later')
  const [later] = fact('claimed', { date: '2024-01-19', published: '2024-02-08' }).sources
  const [first] = fact('claimed', { date: '2024-01-19', published: '2024-01-24' }).sources
  const undated = { ...of, attribution: [], sources: [later, first] } as Fact
  expect(eventToPage(undated, words)?.arc?.text).toBe('5 days later')
})

test.each([
  ['it is not dated further', fact('claimed', { date: '2024-01-19' })],
  [
    'all is on one day',
    fact('claimed', { date: '2024-02-07', said: '2024-02-07', published: '2024-02-07T14:00Z' }),
  ],
  [
    'the one known bound is that day',
    fact('reported', { date: '../2024-02-07', published: '2024-02-07' }),
  ],
  ['a remark is itself what is said', fact('remark', { date: '2024-02-07', said: '2024-02-07' })],
])('nothing is drawn where %s', (_, of) => {
  expect(eventToPage(of, words)).toBeUndefined()
})

test('a remark is what is said, once', () => {
  const remark = fact('remark', { date: '2024-02-07', said: '2024-02-07', published: '2024-02-09' })
  expect(textsOf(remark)).toEqual(['Said by Ada', 'Published by Wire'])
})

test('a lag of years is told in years', () => {
  const figure = eventToPage(
    fact('reported', { date: '1742-01-25', published: '1998-05-04' }),
    words,
  )
  expect(figure?.arc?.text).toBe('more than 256 years later')
})

test('an announcement is drawn from the saying to its time, and an open end has no lag', () => {
  const may = eventToPage(fact('announced', { date: '2024-05', said: '2024-04-20' }), words)
  expect(may?.arc?.text).toBe('11 to 41 days later')
  const open = eventToPage(fact('announced', { date: '2024-05-01/..', said: '2024-04-20' }), words)
  expect(open?.arc).toBeUndefined()
  expect(open?.moments[0]?.drawn).toMatchObject({ opensEnd: true, to: 1 })
})

test.each(['0066', '1066-04-24', '2022/2024-01~', '../2020', '2024-02-06'])(
  'no label of %s overlaps another or leaves the narrowest window',
  (date) => {
    const { labels = [] } =
      eventToPage(fact('claimed', { date, said: '2024-02-07', published: '2024-02-08' }), words) ??
      {}
    expect(labels.length).toBeGreaterThan(0)
    const boxes = labels.map(({ at, anchor, text }) => {
      const width = text.length * LETTER_WIDTH
      const left = at * WIDTH - { start: 0, middle: width / 2, end: width }[anchor]
      return [left, left + width] as const
    })
    for (const [left, right] of boxes) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(WIDTH)
    }
    const sorted = boxes.toSorted(([a], [b]) => a - b)
    for (const [index, [left]] of sorted.entries())
      expect(left).toBeGreaterThan(sorted[index - 1]?.[1] ?? -1)
  },
)
