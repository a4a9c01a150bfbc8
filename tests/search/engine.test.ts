import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entry, timelineOf } from '../../src/timeline/testing/built.ts'
import { realSearch, type Searched } from '../support/real-search.ts'

/** Searches answered by the real Pagefind; each fact tests one thing. */
const TITLES = {
  walesa: 'Wałęsa speaks in Kraków',
  aero: 'The ferry to Ærøskøbing',
  stras: 'A walk along Schloßstraße',
  thing: 'The assembly of Þingvellir',
  igdir: 'A road to Diyarbakır and İzmit',
  oahu: 'A ship at Oʻahu',
  eﬀort: 'An eﬃcient eﬀort',
  ratio: 'A ratio of 3.7 percent',
  thirty: 'A total of 37 boats',
  comma: 'Rain of 3,7 litres',
  seven: 'A share of 7% fell',
  hundred: 'Some 700 people came',
  money: 'The fee was $7 a head',
  grouped: 'Wages of 40\u00a0000 francs',
  anti: 'An anti-nuclear march',
  aunt: 'Anticline and antiquity',
  boeing: 'A B-52 over the bay',
  bay: 'A boat in the bay',
  kyoto: '京都で洪水が発生した',
}

const SUMMARIES: Readonly<Record<string, string>> = {
  anti: 'A march against power stations that many had anticipated.',
  kyoto: '京都で洪水が発生し、川の水があふれたと、市の当局が朝に発表した。京都の川である。',
  aero: 'It goes to the island as far as from Þingvellir to Ørsted’s house.',
}

let folder = ''
let search: (query: string) => Promise<Searched>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
  const facts = Object.entries(TITLES).map(([id, title]) => {
    const summary = SUMMARIES[id]
    const people = id === 'walesa' ? ['orsted'] : []
    return entry(id, summary === undefined ? { title, people } : { title, people, summary })
  })
  const people = [{ id: 'orsted', data: { name: 'H. Ørsted', aliases: ['Hans Œrsted'] } }]
  search = await realSearch(timelineOf(facts, { people }), folder)
})

afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

describe('letters', () => {
  test.each([
    ['Walesa', 'walesa', 'Wałęsa'],
    ['Wałęsa', 'walesa', 'Wałęsa'],
    ['Schlossstrasse', 'stras', 'Schloßstraße'],
    ['SCHLOẞSTRASSE', 'stras', 'Schloßstraße'],
    ['Diyarbakir', 'igdir', 'Diyarbakır'],
    ['Izmit', 'igdir', 'İzmit'],
    ['Oahu', 'oahu', 'Oʻahu'],
    ['efficient', 'eﬀort', 'eﬃcient'],
    ['ｅｆｆｏｒｔ', 'eﬀort', 'eﬀort'],
  ])('%s finds %s, and marks %s', async (query, id, mark) => {
    const { ids, marked } = await search(query)
    expect([ids, marked]).toEqual([[id], [[mark]]])
  })
})

it('ranks a title and a name before a text, with any letters', async () => {
  expect((await search('thingvellir')).ids).toEqual(['thing', 'aero'])
  expect((await search('Þingvellir')).ids).toEqual(['thing', 'aero'])
  expect((await search('orsted')).ids).toEqual(['walesa', 'aero'])
})

it('finds the page of a name by its other spellings, with any letters', async () => {
  const titles = async (query: string): Promise<string[]> =>
    (await search(query)).hints.pages.map(({ title }) => title)
  expect(await titles('orsted')).toEqual(['H. Ørsted'])
  expect(await titles('oersted')).toEqual(['H. Ørsted'])
})

describe('numbers', () => {
  test.each([
    ['3.7', ['comma', 'ratio']],
    ['"3.7"', ['comma', 'ratio']],
    ['3,7', ['comma', 'ratio']],
    ['37', ['thirty']],
    ['"37"', ['thirty']],
    ['7%', ['money', 'seven']],
    ['$7', ['money', 'seven']],
    ['40000', ['grouped']],
    ['40,000', ['grouped']],
    ['40\u00a0000', ['grouped']],
    ['40 000', ['grouped']],
  ])('%s finds %j', async (query, ids) => {
    expect((await search(query)).ids.toSorted()).toEqual(ids)
  })

  it('are shown and marked as they are written', async () => {
    expect((await search('3.7')).marked.toSorted()).toEqual([['3,7'], ['3.7']])
    expect((await search('40000')).marked).toEqual([['40\u00a0000']])
  })
})

test.each([
  ['anti-nuclear', 'anti', 'anti-nuclear'],
  ['B-52', 'boeing', 'B-52'],
])('%s finds and marks no word that only begins like its first half', async (query, id, mark) => {
  const { ids, marked } = await search(query)
  expect([ids, marked]).toEqual([[id], [[mark]]])
})

test.each([
  ['京都', 3],
  ['洪水', 2],
  ['の川', 1],
])('%s is marked %i times within its sentences', async (query, times) => {
  const { ids, marked } = await search(query)
  expect([ids, marked]).toEqual([['kyoto'], [Array<string>(times).fill(query)]])
})

test.each(['70%', 'ant-nuclear'])('%s finds only whole words', async (query) => {
  const { count, missing } = await search(query)
  expect([count, missing]).toEqual([0, [query.split('-')[0]]])
})

describe('excluded words', () => {
  test.each([
    ['bay -boat', ['boeing']],
    ['bay −boats', ['boeing']],
    ['bay NOT boat', ['boeing']],
    ['bay -"in the bay"', ['boeing']],
    ['2023 -bay -nuclear 7%', ['money', 'seven']],
    ['bay -zebra', ['bay', 'boeing']],
    ['bay AND boat', ['bay']],
  ])('%s finds %j', async (query, ids) => {
    expect((await search(query)).ids.toSorted()).toEqual(ids)
  })

  it('may be the whole query', async () => {
    expect((await search('-bay')).count).toBe(Object.keys(TITLES).length - 2)
  })
})
