import { describe, expect, it, vi } from 'vitest'
import { once, searchTables } from './search-tables.ts'

describe('what is got once', () => {
  it('is kept', async () => {
    const get = vi.fn(() => Promise.resolve(1))
    const kept = once(get)
    expect([await kept(), await kept()]).toEqual([1, 1])
    expect(get).toHaveBeenCalledTimes(1)
  })

  it('is asked for again where it could not be had', async () => {
    const get = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(2)
    const kept = once(get)
    await expect(kept()).rejects.toThrow('offline')
    expect(await kept()).toBe(2)
  })
})

describe('the tables', () => {
  const files: Record<string, unknown> = {
    '/b/search/dates.json': { steps: [0, 365], lengths: [364, 0] },
    '/b/search/facets/topic.json': { war: [1] },
  }
  const fetched = vi.fn((address: string) =>
    Promise.resolve({
      ok: address in files,
      status: 404,
      json: () => Promise.resolve(files[address]),
    }),
  )
  vi.stubGlobal('fetch', fetched)

  it('are fetched facet by facet; years come from the days', async () => {
    const tables = searchTables('/b/', 2)
    const { topic, year } = await tables.facets(['topic', 'year'])
    expect([...(topic ?? [])]).toEqual([['war', [1]]])
    expect([...(year?.keys() ?? [])]).toEqual(['1970', '1971'])
    await tables.facets(['topic'])
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('fail where they are of another number of facts, or not there', async () => {
    await expect(searchTables('/b/', 3).spans()).rejects.toThrow('other facts')
    await expect(searchTables('/b/', 2).names()).rejects.toThrow('404')
  })
})
