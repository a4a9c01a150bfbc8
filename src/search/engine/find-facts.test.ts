import { describe, expect, it, test } from 'vitest'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { daysOf, type DaySpan } from '../../dates/units/days.ts'
import { readFacet, yearLists } from '../tables/facets.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { unsearched } from '../tables/hidden-text.ts'
import { findFacts, type Filter } from './find-facts.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { searchIndex, type SearchIndex } from './index.ts'
import { readQuery } from './query/query.ts'
import type { Order } from './query/state.ts'

interface Page {
  readonly id: string
  readonly score?: number
  readonly content?: string
}

function result({ id, score = 1, content = '' }: Page): PagefindResult {
  const meta = id === 'version' ? { version: 'ǂk1', entities: unsearched('1') } : {}
  const data = { url: `/${id}/`, content, locations: [], anchors: [], meta }
  return { id, score, data: () => Promise.resolve(data) }
}

/** Facts a, b, c of three years; `n` is the page of a name, `p` another. */
const PAGES: Page[] = ['a', 'b', 'c', 'version', 'n', 'p'].map((id) => ({ id }))
const SPANS = [2021, 2022, 2023].flatMap((year) => daysOf(year) ?? [])
const FACETS = { topic: readFacet({ war: [0, 1] }), year: yearLists(SPANS) }

interface Indexed {
  readonly spans: readonly DaySpan[]
  readonly count: number
  readonly version: string
}

/** An index that answers each term with its pages as they stand, like Pagefind the best first. */
function indexOf(
  answers: Record<string, Page[]>,
  { spans = SPANS, count = SPANS.length, version = 'k1' }: Partial<Indexed> = {},
): SearchIndex {
  const search: Pagefind['search'] = (term) => {
    const pages = term === null ? PAGES : (answers[term] ?? [])
    return Promise.resolve({ results: pages.map(result) })
  }
  const tables = {
    spans: () => Promise.resolve(spans),
    facets: () => Promise.resolve(FACETS),
    names: () => Promise.resolve([]),
    respelt: () => Promise.resolve([]),
  }
  return searchIndex({ search }, tables, { count, version })
}

const findDates = askedDateFinder(dateReading('en'))
const ALL: Filter = { choice: {}, span: undefined }

async function found(
  index: SearchIndex,
  typed: string,
  { order = 'best', filter = ALL }: { order?: Order; filter?: Filter } = {},
) {
  const answer = await findFacts(index, readQuery(typed, 'en', findDates), order, filter)
  return { ...answer, ids: answer.facts.map((fact) => fact.result.id).join('') }
}

describe('finding facts', () => {
  const wheat = [
    { id: 'b', score: 2, content: 'wheat' },
    { id: 'p', score: 1.5, content: 'wheat' },
    { id: 'n', score: 1.2, content: 'wheat' },
    { id: 'a', score: 1, content: 'wheat' },
  ]
  const index = indexOf({ wheat })

  it('gives the best first, or an order of time', async () => {
    expect((await found(index, 'wheat')).ids).toBe('ba')
    expect((await found(index, 'wheat', { order: 'oldest' })).ids).toBe('ab')
    expect((await found(index, 'wheat', { order: 'newest' })).ids).toBe('ba')
  })

  it('tells of other pages apart', async () => {
    const { names, pages } = await found(index, 'wheat')
    expect(names.map(({ result: { id }, position }) => [id, position])).toEqual([['n', 4]])
    expect(pages.map(({ id }) => id)).toEqual(['p'])
  })

  it('asks nothing of the index where nothing is asked', async () => {
    expect(await found(index, ' ')).toMatchObject({ ids: '', missing: [], pages: [] })
  })

  it('puts whole words before what begins like them, however good', async () => {
    const beginning = indexOf({
      arms: [
        { id: 'a', score: 90, content: 'army' },
        { id: 'b', score: 1, content: 'arms' },
        { id: 'c', score: 2, content: 'arm' },
      ],
      '"arms"': [{ id: 'c' }, { id: 'b' }],
    })
    expect((await found(beginning, 'arms')).ids).toBe('cba')
  })

  it('puts equally good facts in the order of the timeline', async () => {
    const alike = indexOf({
      x: [
        { id: 'b', score: 1.0002, content: 'x' },
        { id: 'a', score: 1.0001, content: 'x' },
      ],
    })
    expect((await found(alike, 'x')).ids).toBe('ab')
  })
})

describe('words that no fact has', () => {
  it('are named where Pagefind passed over one', async () => {
    const passing = indexOf({
      'wheat zebra': [{ id: 'a', content: 'wheat' }],
      '"wheat"': [{ id: 'a' }],
    })
    expect(await found(passing, 'wheat zebra')).toMatchObject({ ids: '', missing: ['zebra'] })
  })

  it('are named where Pagefind took a shorter word', async () => {
    const shortened = indexOf({ helicopters: [{ id: 'a', content: 'he said' }] })
    expect((await found(shortened, 'helicopters')).missing).toEqual(['helicopters'])
  })

  it('are named where another page alone has them', async () => {
    const elsewhere = indexOf({ zebra: [{ id: 'p', content: 'zebra' }] })
    expect((await found(elsewhere, 'zebra')).missing).toEqual(['zebra'])
  })

  it('are not those that facts have apart', async () => {
    const apart = indexOf({
      'one two': [],
      one: [{ id: 'a', content: 'one' }],
      two: [{ id: 'b', content: 'two' }],
    })
    expect(await found(apart, 'one two')).toMatchObject({ ids: '', missing: [] })
  })

  it('are not inflections', async () => {
    const inflected = indexOf({
      deliveries: [{ id: 'a', content: 'a delivery' }],
      '"deliveries"': [{ id: 'a' }],
    })
    expect((await found(inflected, 'deliveries')).ids).toBe('a')
  })
})

describe('an index of other facts than the page', () => {
  it.each([
    ['fewer', 4, 'k1'],
    ['more', 2, 'k1'],
    ['many fewer', 9, 'k1'],
    ['as many others', 3, 'k2'],
  ])('fails: %s', async (_, count, version) => {
    const other = indexOf({ wheat: [{ id: 'a', content: 'wheat' }] }, { count, version })
    await expect(found(other, 'wheat')).rejects.toThrow('another version')
  })
})

describe('phrases', () => {
  const index = indexOf({
    wheat: [
      { id: 'a', content: 'wheat' },
      { id: 'b', content: 'wheat' },
    ],
    '"very soon"': [{ id: 'b' }, { id: 'c' }],
  })

  it('must hold beside the words', async () => {
    expect((await found(index, '“very soon” wheat')).ids).toBe('b')
    expect((await found(index, '"very soon"')).ids).toBe('bc')
  })

  it('stand by the score of their words', async () => {
    const scored = indexOf({
      '"very soon"': [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      'very soon': [
        { id: 'c', score: 3 },
        { id: 'a', score: 2 },
        { id: 'b', score: 1 },
      ],
    })
    expect((await found(scored, '"very soon"')).ids).toBe('cab')
  })

  it('are named where no fact has them', async () => {
    expect((await found(index, '"soon very" wheat')).missing).toEqual(['soon very'])
  })
})

describe('dates', () => {
  const index = indexOf({
    wheat: [
      { id: 'b', score: 5, content: 'wheat' },
      { id: 'c', score: 1, content: 'wheat' },
    ],
    ǂm202306: [{ id: 'a' }],
    '"2023"': [{ id: 'b' }],
  })

  it('find facts whose time meets them, then those that mention them', async () => {
    expect((await found(index, 'June 2023')).ids).toBe('ca')
  })

  it('narrow words, and outweigh them in the order', async () => {
    expect((await found(index, 'wheat June 2023')).ids).toBe('c')
    expect((await found(index, 'wheat 2023')).ids).toBe('cb')
  })

  it('are named where no fact has them', async () => {
    expect((await found(index, '1999')).missing).toEqual(['1999'])
    expect((await found(index, 'before 1999')).missing).toEqual(['before 1999'])
  })

  it('find all that meets a span', async () => {
    expect((await found(index, 'since 2022')).ids).toBe('bc')
    expect((await found(index, 'between 2020 and 2021')).ids).toBe('a')
  })

  it('find a month by itself, or by its name', async () => {
    const days = [daysOf(2021, 6, 5), daysOf(2022), daysOf(2023, 8)].flatMap((one) => one ?? [])
    const months = indexOf({ june: [{ id: 'c', content: 'june' }] }, { spans: days })
    expect((await found(months, 'june')).ids).toBe('ac')
    expect((await found(months, 'May')).missing).toEqual(['May'])
    expect((await found(indexOf({ june: [] }, { spans: days }), 'June')).ids).toBe('a')
  })

  it('find by two digits the years of the timeline that end so', async () => {
    const mentions = { ǂd20210607: [{ id: 'c' }], ǂn0607: [{ id: 'b' }] }
    expect((await found(indexOf(mentions), '7/6/21')).ids).toBe('ac')
    expect((await found(indexOf(mentions), '7/6/26')).missing).toEqual(['7/6/26'])
  })
})

describe('filters', () => {
  const index = indexOf({ wheat: [{ id: 'b', content: 'wheat' }] })

  test.each<[string, Filter, string]>([
    ['a topic', { choice: { topic: ['war'] }, span: undefined }, 'ab'],
    ['a span', { choice: {}, span: daysOf(2022) }, 'b'],
    ['a topic and a year', { choice: { topic: ['war'], year: ['2021'] }, span: undefined }, 'a'],
  ])('list all facts of %s where nothing is typed', async (_, filter, ids) => {
    expect((await found(index, '', { filter })).ids).toBe(ids)
  })

  it('narrow a search, whose counts leave a facet’s own choice out', async () => {
    const filter: Filter = { choice: { year: ['2021'] }, span: undefined }
    const answer = await found(index, 'wheat', { filter })
    expect(answer.ids).toBe('')
    const { counts, spans } = await answer.facets()
    expect([...counts.year]).toEqual([['2022', 1]])
    expect([...counts.topic]).toEqual([])
    expect(spans).toEqual([])
  })

  it('tell what there would be without one of them, where they leave nothing', async () => {
    const filter: Filter = { choice: { topic: ['war'], year: ['2021'] }, span: daysOf(2022) }
    expect((await found(index, 'wheat', { filter })).without).toEqual([
      { filter: 'year', count: 1 },
    ])
    const later: Filter = { choice: {}, span: daysOf(2023) }
    expect((await found(index, 'wheat', { filter: later })).without).toEqual([
      { filter: 'time', count: 1 },
    ])
    const left: Filter = { choice: { topic: ['war'] }, span: undefined }
    expect((await found(index, 'wheat', { filter: left })).without).toEqual([])
  })

  it('tell when facts happened that a span leaves out', async () => {
    const answer = await found(index, 'wheat', { filter: { choice: {}, span: daysOf(2023) } })
    expect((await answer.facets()).spans).toEqual([daysOf(2022)])
  })

  it('tell when what was found happened', async () => {
    expect((await (await found(index, 'wheat')).facets()).spans).toEqual([daysOf(2022)])
  })
})
