import { describe, expect, it } from 'vitest'
import { dateFinder } from '../exports/search-dates.ts'
import { bestFirst, findFacts } from './find-facts.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { readQuery } from './search-query.ts'

function result(id: string, score: number, content = ''): PagefindResult {
  const data = { url: `/${id}/`, content, locations: [], meta: {} }
  return { id, score, data: () => Promise.resolve(data) }
}

/** An index that answers each term with the same results in whichever order, like Pagefind. */
function indexOf(answers: Record<string, PagefindResult[]>): Pagefind {
  return {
    options: () => Promise.resolve(),
    search: (term, options) => {
      const results = answers[term] ?? []
      return Promise.resolve({ results: options ? [...results].sort(byId) : results })
    },
  }
}

const byId = (a: PagefindResult, b: PagefindResult): number => (a.id < b.id ? -1 : 1)
const query = (typed: string) => readQuery(typed, 'en', dateFinder('en'))
const ids = (results: readonly PagefindResult[]): string[] => results.map(({ id }) => id)

describe('finding facts', () => {
  const index = indexOf({ wheat: [result('b', 2, 'wheat'), result('a', 1, 'wheat')] })

  it('gives the best first, or an order of time', async () => {
    const found = async (order: 'best' | 'newest' | 'oldest') =>
      ids((await findFacts(index, query('wheat'), order)).results)
    expect(await found('best')).toEqual(['b', 'a'])
    expect(await found('oldest')).toEqual(['a', 'b'])
    expect(await found('newest')).toEqual(['b', 'a'])
  })

  it('asks nothing of the index where nothing is asked', async () => {
    expect(await findFacts(index, query(' '), 'best')).toEqual({ results: [], missing: [] })
  })

  it('finds nothing where Pagefind passed over a word, and says which', async () => {
    const passing = indexOf({
      'wheat zebra': [result('a', 1, 'wheat')],
      '"wheat"': [result('a', 1)],
    })
    const { results, missing } = await findFacts(passing, query('wheat zebra'), 'best')
    expect(results).toEqual([])
    expect(missing.map(({ typed }) => typed)).toEqual(['zebra'])
  })

  it('finds nothing where Pagefind took a shorter word', async () => {
    const shortened = indexOf({ helicopters: [result('a', 1, 'he said')] })
    expect((await findFacts(shortened, query('helicopters'), 'best')).results).toEqual([])
  })

  it('believes in inflections', async () => {
    const inflected = indexOf({
      deliveries: [result('a', 1, 'a delivery')],
      '"deliveries"': [result('a', 1)],
    })
    expect((await findFacts(inflected, query('deliveries'), 'best')).results).toHaveLength(1)
  })
})

it('puts equally good facts in the order of the timeline', () => {
  const [a, b, c] = [result('a', 1.0001), result('b', 1.0002), result('c', 3)]
  expect(ids(bestFirst([b, a, c], [a, b, c]))).toEqual(['c', 'a', 'b'])
})
