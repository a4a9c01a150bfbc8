import { expect, test } from 'vitest'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { matchTexts } from './match-texts.ts'
import type { Pagefind } from './pagefind.ts'
import { searchIndex } from './index.ts'
import { readQuery } from './query/query.ts'

test('a fact that has words and a phrase tells where it has either', async () => {
  const fact = { url: '/a/', content: '', locations: [] as number[], anchors: [], meta: {} }
  const version = { ...fact, meta: { version: 'ǂk1' } }
  const positions: Record<string, number[]> = { delivery: [6], '"second batch"': [1, 2] }
  // As in Pagefind: one object for each page, with the locations of the latest search.
  const search: Pagefind['search'] = (term) => {
    const data = () =>
      Promise.resolve(Object.assign(fact, { locations: positions[term ?? ''] ?? [] }))
    const own = { id: 'a', score: 1, data }
    const all = [own, { id: 'version', score: 1, data: () => Promise.resolve(version) }]
    return Promise.resolve({ results: term === null ? all : [own] })
  }
  const tables = {
    spans: () => Promise.resolve([]),
    facets: () => Promise.resolve({}),
    names: () => Promise.resolve([]),
    respelt: () => Promise.resolve([]),
  }
  const index = searchIndex({ search }, tables, { count: 1, version: 'k1' })
  const query = readQuery('delivery "second batch"', 'en', askedDateFinder(dateReading('en')))
  const { facts } = await matchTexts(index, query)
  const data = await facts?.[0]?.result.data()
  expect(data?.locations).toEqual([6, 1, 2])
})
