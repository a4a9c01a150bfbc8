import { describe, expect, it, vi } from 'vitest'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { fewerWords } from './fewer-words.ts'
import { readQuery } from './query/query.ts'

/** Searches with fewer words, where the index has these answers and nothing else. */
function fewer(typed: string, missing: readonly string[], counts: Record<string, number>) {
  const query = readQuery(typed, 'en', askedDateFinder(dateReading('en')))
  const count = vi.fn((typed: string) => Promise.resolve(counts[typed] ?? 0))
  return { found: fewerWords(query, missing, count), count }
}

describe('searches with fewer words', () => {
  it('leave out what no fact has', async () => {
    const { found } = fewer('Sergey V. Lavrov', ['V.'], { 'Sergey Lavrov': 12 })
    expect(await found).toEqual([{ query: 'Sergey Lavrov', count: 12 }])
  })

  it('leave out one more where that finds nothing', async () => {
    const { found } = fewer('a b c', ['a'], { b: 2 })
    expect(await found).toEqual([{ query: 'b', count: 2 }])
  })

  it('are the two that find the fewest', async () => {
    const { found } = fewer('a b c', [], { 'a b': 3, 'b c': 1, 'a c': 2 })
    expect((await found).map(({ query }) => query)).toEqual(['b c', 'a c'])
  })

  it('keep phrases and dates as they were typed', async () => {
    const { found } = fewer('"so be" zebra 7 Feb', ['zebra'], { '"so be" 7 Feb': 1 })
    expect((await found)[0]?.query).toBe('"so be" 7 Feb')
  })

  it('are none of a single word, and of many words none but that without the missing', async () => {
    const single = fewer('zebra', ['zebra'], {})
    expect([await single.found, single.count.mock.calls]).toEqual([[], []])
    const many = fewer('a b c d e f g h i j', ['a'], {})
    expect([await many.found, many.count.mock.calls.length]).toEqual([[], 1])
  })
})
