import { describe, expect, it, vi } from 'vitest'
import { unsearched } from '../tables/hidden-text.ts'
import { searchIndex, type SearchIndex } from './index.ts'
import type { PagefindResult } from './pagefind.ts'

function result(id: string): PagefindResult {
  const meta = id === 'version' ? { version: 'ǂk1', entities: unsearched('2') } : {}
  const data = { url: `/${id}/`, content: '', locations: [], anchors: [], meta }
  return { id, score: 1, data: () => Promise.resolve(data) }
}

const ALL = ['a', 'b', 'version', 'many', 'few', 'source', 'page']

/** An index of two facts, two names and two other pages; every term finds all of them, the last best. */
function indexOf(search = vi.fn()): { index: SearchIndex; search: typeof search } {
  search.mockImplementation((term: string | null) => {
    const results = ALL.map(result)
    return Promise.resolve({ results: term === null ? results : results.reverse() })
  })
  const none = (): Promise<never> => Promise.reject(new Error('no table'))
  const tables = { spans: none, facets: none, names: none, respelt: none }
  return { index: searchIndex({ search }, tables, { count: 2, version: 'k1' }), search }
}

it('tells facts, names and other pages apart by their positions', async () => {
  const { facts, names, pages } = await indexOf().index.search('x')
  const ids = (some: typeof facts): string[] => some.map(({ result }) => result.id)
  expect(ids(facts)).toEqual(['a', 'b'])
  expect(ids(names)).toEqual(['few', 'many'])
  expect(names.map(({ position }) => position)).toEqual([4, 3])
  expect(pages.map(({ id }) => id)).toEqual(['page', 'source'])
})

describe('the answers to searches', () => {
  it('are kept, so that the same words are asked for once', async () => {
    const { index, search } = indexOf()
    await index.search('x')
    await index.search('x')
    expect(search.mock.calls.filter(([term]) => term === 'x')).toHaveLength(1)
  })

  it('are dropped after thirty others, since each may list every fact', async () => {
    const { index, search } = indexOf()
    await index.search('x')
    for (let count = 0; count < 30; count++) await index.search(`other ${String(count)}`)
    await index.search('x')
    expect(search.mock.calls.filter(([term]) => term === 'x')).toHaveLength(2)
  })

  it('are not kept where there is none', async () => {
    const { index, search } = indexOf()
    await index.all()
    search.mockRejectedValueOnce(new Error('offline'))
    await expect(index.search('x')).rejects.toThrow('offline')
    expect((await index.search('x')).facts).toHaveLength(2)
  })
})
