import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { once, searchTables } from './tables.ts'

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
    '/b/search/dates.json?v=k1': { version: 'k1', table: { steps: [0, 365], lengths: [364, 0] } },
    '/b/search/facets/topic.json?v=k1': { version: 'k1', table: { war: [1] } },
    '/b/search/dates.json?v=k2': { version: 'k1', table: { steps: [0], lengths: [0] } },
    '/b/search/facets/topic.json?v=k2': { version: 'k1', table: {} },
    '/b/search/aliases.json?v=k1': { version: 'k1', table: [['people', 'ada', 'Ada', 1, 'Adah']] },
    '/b/search/names.json?v=k1': { version: 'k1', table: [['topics', 'war', 'War', 2]] },
    '/b/search/names.json?v=k2': { version: 'k1', table: [] },
    '/b/search/aliases.json?v=k2': { version: 'k2', table: [] },
  }
  const fetched = vi.fn((address: string) =>
    Promise.resolve({
      ok: address in files,
      status: 404,
      json: () => Promise.resolve(files[address]),
    }),
  )
  beforeEach(() => {
    fetched.mockClear()
    vi.stubGlobal('fetch', fetched)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('are fetched facet by facet; years come from the days', async () => {
    const tables = searchTables('/b/', 'k1')
    const { topic, year } = await tables.facets(['topic', 'year'])
    expect([...(topic ?? [])]).toEqual([['war', [1]]])
    expect([...(year?.keys() ?? [])]).toEqual(['1970', '1971'])
    await tables.facets(['topic'])
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('fetch other names only where those with other spellings do not do', async () => {
    const tables = searchTables('/b/', 'k1')
    expect((await tables.respelt()).map(({ id }) => id)).toEqual(['ada'])
    expect(fetched).toHaveBeenCalledTimes(1)
    expect((await tables.names()).map(({ id }) => id)).toEqual(['ada', 'war'])
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('fail where they are of other facts than the page, or not there', async () => {
    const tables = searchTables('/b/', 'k2')
    await expect(tables.spans()).rejects.toThrow('dates belongs to another version')
    await expect(tables.facets(['topic'])).rejects.toThrow('topic belongs to another version')
    await expect(tables.names()).rejects.toThrow('names belongs to another version')
    await expect(searchTables('/b/', 'k3').names()).rejects.toThrow('404')
  })
})
