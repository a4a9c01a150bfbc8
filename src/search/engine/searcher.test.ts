import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { realSearch, type Searched } from '../../../tests/support/real-search.ts'
import { entry, timelineOf } from '../../timeline/testing/built.ts'

const person = (id: string, name: string, aliases: string[] = []) => ({
  id,
  data: { name, aliases },
})

/** Six people called Smith, of whom the last has the most facts, and headlines that name them all. */
const SMITHS = ['Ann', 'Ben', 'Cat', 'Dan', 'Eve', 'Fay'].map((name) =>
  person(name.toLowerCase(), `${name} Smith`),
)

const FACTS = [
  entry('rain', { title: 'Rain in the valley', date: '2021-04-05', people: ['fay'] }),
  entry('storm', { title: 'Storm in the valley', date: '2022-09-12', people: ['fay', 'ben'] }),
  entry('frost', { title: 'Frost on the hills', date: '2022-12', people: ['fay', 'ben', 'cat'] }),
  ...Array.from({ length: 12 }, (_, at) =>
    entry(`paper-${String(at)}`, {
      title: 'A paper is out',
      sources: [{ source: `s${String(at)}` }],
    }),
  ),
]

let folder = ''
let search: (query: string) => Promise<Searched>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'searcher-'))
  const sources = Array.from({ length: 12 }, (_, at) => ({
    id: `s${String(at)}`,
    data: { title: `Smith, Smith and Smith: part ${String(at)}` },
  }))
  const people = [...SMITHS, person('lee', 'Lee Marsh', ['Leo Marsh'])]
  const paper = { id: 'paper', data: { title: 'Paper' } }
  search = await realSearch(timelineOf(FACTS, { people, sources: [paper, ...sources] }), folder)
})

afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

describe('what is found', () => {
  it('is counted, and fetched part by part', async () => {
    const { count, fetch } = await search('valley')
    expect(count).toBe(2)
    const titles = async (from: number, to: number): Promise<string[]> =>
      (await fetch(from, to)).map(({ title }) => title.map(({ text }) => text).join(''))
    expect(await titles(0, 1)).toEqual(['Rain in the valley'])
    expect(await titles(1, 9)).toEqual(['Storm in the valley'])
  })

  it('is counted by facets once that is asked', async () => {
    const { counts, spans } = await (await search('valley')).facets()
    expect(counts.year).toEqual(
      new Map([
        ['2021', 1],
        ['2022', 1],
      ]),
    )
    expect(spans).toHaveLength(2)
  })

  it('stands beside what was understood', async () => {
    const { hints } = await search('valley 09/04/2022 -hills OR')
    expect(hints).toMatchObject({ leftOut: ['hills'], ignored: [], pages: [] })
    expect(hints.dates).toMatchObject([{ date: '9 April 2022' }])
    expect((await search('rain OR frost')).hints.ignored).toEqual(['OR'])
  })
})

describe('pages above the facts', () => {
  it('are of names, those with the most facts first, and at most three', async () => {
    const { hints } = await search('Smith')
    expect(hints.pages.map(({ title }) => title)).toEqual(['Fay Smith', 'Ben Smith', 'Cat Smith'])
  })

  it('are of headlines after that', async () => {
    expect((await search('Smith part 7')).hints.pages.map(({ kind }) => kind)).toEqual(['sources'])
  })

  it('tell whose other spelling was typed', async () => {
    const { hints } = await search('Leo Marsh')
    expect(hints.aliases.map(({ alias, name }) => [alias, name.id])).toEqual([['Leo Marsh', 'lee']])
  })
})

describe('excluded words', () => {
  it('lead to no page and to no other spelling', async () => {
    expect((await search('valley -"Leo Marsh"')).hints.aliases).toEqual([])
    expect((await search('zeppelin -Smith')).hints.pages).toEqual([])
  })
})

describe('where nothing is found', () => {
  it('the words that no fact has are named, and what there is without them', async () => {
    const { count, missing, fewer } = await search('valley zeppelin')
    expect([count, missing]).toEqual([0, ['zeppelin']])
    expect(fewer).toEqual([{ query: 'valley', count: 2 }])
  })

  it('what is left out can be let in again', async () => {
    const { fewer } = await search('valley storm -december -storm')
    expect(fewer.map(({ query, count }) => [query, count])).toEqual([
      ['valley -december -storm', 1],
      ['valley storm -december', 1],
    ])
  })

  it('a misspelt name is proposed', async () => {
    expect((await search('Fay Smyth')).hints.meant).toBe('Fay Smith')
  })
})
