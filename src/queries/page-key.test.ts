import { describe, expect, it } from 'vitest'
import type { FactEntry, TimelineEntries } from '../timeline/build/entries.ts'
import { entry, factOf, timelineOf } from '../timeline/testing/built.ts'
import { pagesOf, type ListPage } from '../timeline/paging.ts'
import type { Fact, Timeline } from '../timeline/types.ts'
import { pageKeys } from './page-key.ts'

const TALKS = entry('talks', { date: '2023-02-07', people: ['bob'] })
const REMARK = entry('remark', {
  date: '2023-02-07',
  status: 'claimed',
  attribution: [{ by: 'ada', at: 'talks' }],
})
const LATER = entry('later', {
  date: '2024-05-01',
  people: ['bob'],
  sources: [{ source: 'letter' }],
})

const firstOf = (facts: readonly Fact[]): ListPage<Fact> => ({ number: 1, count: 1, items: facts })

/** The keys of some pages of a timeline, by what they show. */
function keysOf(facts: FactEntry[], more: Partial<TimelineEntries> = {}): Record<string, unknown> {
  const timeline = timelineOf(facts, more)
  const keys = pageKeys(timeline, [])
  const person = (id: string) => timeline.people.find((one) => one.id === id)
  const [bob, year] = [person('bob'), timeline.years[0]]
  return {
    talks: keys.fact(factOf(timeline, 'talks')).cacheKey,
    later: keys.fact(factOf(timeline, 'later')).cacheKey,
    bob: bob && keys.entity(bob, firstOf(bob.facts)).cacheKey,
    year: year && keys.period(year, firstOf(year.facts)).cacheKey,
  }
}

/** The pages whose keys differ. */
function changed(facts: FactEntry[], more: Partial<TimelineEntries> = {}): string[] {
  const before = keysOf([TALKS, REMARK, LATER])
  const after = keysOf(facts, more)
  return Object.keys(before).filter((page) => before[page] !== after[page])
}

describe('the key of a page', () => {
  it('is the same for the same content', () => {
    expect(changed([LATER, REMARK, TALKS])).toEqual([])
  })

  it('changes with what the page shows, and no other does', () => {
    const titled = entry('later', { ...LATER.data, title: 'Much later' })
    // The page of the talks leads to the next fact by its title.
    expect(changed([TALKS, REMARK, titled])).toEqual(['talks', 'later', 'bob'])
    const html = { ...TALKS, body: { ...TALKS.body, html: '<p>More.</p>' } }
    expect(changed([html, REMARK, LATER])).toEqual(['talks'])
  })

  it('changes with the names of what it refers to', () => {
    const people = [
      { id: 'ada', data: { name: 'Ada' } },
      { id: 'bob', data: { name: 'Robert' } },
    ]
    expect(changed([TALKS, REMARK, LATER], { people })).toEqual(['talks', 'later', 'bob', 'year'])
  })

  it('changes in lists with whether anything was said at an occasion', () => {
    const elsewhere = entry('remark', {
      ...REMARK.data,
      attribution: [{ by: 'ada', on: '2023-02-07' }],
    })
    // Talks with a speaker, at which nothing was said, are a remark.
    const talks = entry('talks', { ...TALKS.data, attribution: [{ by: 'bob' }] })
    const [before, after] = [REMARK, elsewhere].map((remark) => keysOf([talks, remark, LATER]).bob)
    expect(before).not.toBe(after)
  })

  it('does not change with the number of facts that home tells', () => {
    const another = entry('another', { date: '2025', topics: ['art'] })
    expect(changed([TALKS, REMARK, LATER, another])).not.toContain('talks')
  })

  it('changes with the number of all sources only where the page tells it', () => {
    const both = entry('later', {
      ...LATER.data,
      sources: [{ source: 'letter' }, { source: 'paper' }],
    })
    const changedBetween = (few: number, many: number): string[] => {
      const [before, after] = [few, many].map((count) => {
        const more = Array.from({ length: count }, (_, index) => `more-${String(index)}`)
        const sources = ['paper', 'letter', ...more].map((id) => ({ id, data: { title: id } }))
        return keysOf([TALKS, REMARK, both], { sources })
      })
      return Object.keys(before ?? {}).filter((page) => before?.[page] !== after?.[page])
    }
    // “2 of 3 sources”, then “2 of 4 sources”. The talks are its neighbour, and Bob’s page lists it.
    expect(changedBetween(1, 2)).toEqual(['talks', 'later', 'bob'])
    expect(changedBetween(11, 12)).toEqual([])
  })

  it('changes with a new month on axes of all years, and not on that of another year', () => {
    const another = entry('another', { date: '2026-01-03', topics: ['art'] })
    expect(changed([TALKS, REMARK, LATER, another])).toContain('bob')
    expect(changed([TALKS, REMARK, LATER, another])).not.toContain('year')
  })

  it('changes on every page with the words and the look of the site, and with its menu', () => {
    const all = ['talks', 'later', 'bob', 'year']
    const site = timelineOf([]).site
    const own = { title: 'T', lede: 'L', timezone: 'UTC', reviewed: '2024-01-01' } as const
    const data = { ...own, language: site.language, hemisphere: site.hemisphere }
    const plain = { site: data }
    const before = keysOf([TALKS, REMARK, LATER], plain)
    const changedBy = (
      more: Partial<TimelineEntries>,
      facts = [TALKS, REMARK, LATER],
    ): string[] => {
      const after = keysOf(facts, { ...plain, ...more })
      return Object.keys(before).filter((page) => before[page] !== after[page])
    }
    const strings = [{ id: 'strings', data: { en: { 'nav.people': 'Folk' } } }]
    expect(changedBy({ strings })).toEqual(all)
    expect(changedBy({ site: { ...data, theme: { accent: { light: '#0b5d4e' } } } })).toEqual(all)
    expect(changedBy({ site: { ...data, footer: [{ label: 'A', address: '/' }] } })).toEqual(all)
    // The menu gets a section.
    expect(changedBy({ organisations: [{ id: 'club', data: { name: 'Club' } }] })).toEqual(all)
    expect(changedBy({})).toEqual([])
  })

  it('of a further page changes with its facts, and with the times that the other pages have', () => {
    const dated = Array.from({ length: 200 }, (_, number) => {
      const day = String(1 + (number % 28)).padStart(2, '0')
      const year = String(1800 + Math.floor(number / 28))
      return entry(`fact-${String(number)}`, { date: `${year}-01-${day}`, people: ['bob'] })
    })
    const keysOfPages = (changes: Readonly<Record<string, FactEntry['data']>> = {}): unknown[] => {
      const timeline = timelineOf(
        dated.map((fact) => ({ ...fact, data: changes[fact.id] ?? fact.data })),
      )
      const bob = timeline.people.find(({ id }) => id === 'bob')
      const keys = pageKeys(timeline, [])
      return bob ? pagesOf(bob.facts).map((page) => keys.entity(bob, page).cacheKey) : []
    }
    const before = keysOfPages()
    const changedPages = (id: string, data: Partial<FactEntry['data']>): number[] => {
      const fact = dated.find((one) => one.id === id)
      const after = keysOfPages(fact && { [id]: { ...fact.data, ...data } })
      return before.flatMap((key, at) => (key === after[at] ? [] : [at + 1]))
    }
    expect(before).toHaveLength(2)
    // The first page has the axis, and so every fact.
    expect(changedPages('fact-50', { title: 'Renamed' })).toEqual([1])
    expect(changedPages('fact-150', { title: 'Renamed' })).toEqual([1, 2])
    expect(changedPages('fact-0', { date: '1799-12-31' })).toEqual([1, 2])
  })

  it('of a further page of a year changes with its neighbours and its count', () => {
    const dated = Array.from({ length: 130 }, (_, number) =>
      entry(`fact-${String(number)}`, { date: '2001' }),
    )
    const keyOf = (...more: FactEntry[]): unknown => {
      const timeline = timelineOf([...dated, ...more])
      const year = timeline.years.find((one) => one.year === 2001)
      const page = year && pagesOf(year.facts)[1]
      return year && page && pageKeys(timeline, []).period(year, page).cacheKey
    }
    const before = keyOf()
    expect(before).toBeDefined()
    expect(keyOf(entry('later', { date: '2002-01-01' }))).not.toBe(before)
    expect(keyOf(entry('in-may', { date: '2001-05-03' }))).not.toBe(before)
  })

  it('is none of a page with a picture, whose size is only known after reading it', () => {
    const media = [{ src: 'a.png', alt: 'A' }]
    const timeline: Timeline = timelineOf([entry('talks', { media })])
    expect(pageKeys(timeline, []).fact(factOf(timeline, 'talks'))).toEqual({})
  })
})
