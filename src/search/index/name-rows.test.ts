import { expect, it } from 'vitest'
import { SCHEMAS } from '../../schemas/collections.ts'
import { buildTimeline } from '../../timeline/build/build-timeline.ts'
import { NO_BODY } from '../../timeline/testing/built.ts'
import type { FactEntry } from '../../timeline/build/entries.ts'
import { readFacet } from '../tables/facets.ts'
import { facetRows } from './facet-rows.ts'
import { nameOf } from '../tables/names.ts'
import { nameTables } from './name-rows.ts'
import { pageRecords } from './page-records.ts'

const fact = (id: string, keys: object = {}): FactEntry => {
  const data = SCHEMAS.facts.parse({
    title: `Title of ${id}`,
    date: '2023-01',
    status: 'reported',
    topics: ['trade'],
    summary: 'Something happened at some time.',
    sources: [{ source: 'paper' }],
    added: '2024-01-01',
    ...keys,
  })
  return { id, data, body: NO_BODY, file: `facts/${id}.mdx` }
}

const timeline = buildTimeline({
  site: SCHEMAS.site.parse({
    title: 'T',
    lede: 'T',
    language: 'en',
    timezone: 'UTC',
    hemisphere: 'northern',
    url: 'https://t.example',
    reviewed: '2024-01-01',
  }),
  facts: [
    fact('a', { topics: ['trade', 'war'] }),
    fact('b', { date: '2023-02-01', status: 'claimed', attribution: [{ by: 'ada' }] }),
    fact('c', { date: '2024', topics: ['war'] }),
    fact('gone', { withdrawn: { on: '2024-02-01', note: 'wrong' } }),
  ],
  sources: [{ id: 'paper', data: { title: 'A <headline>', publisher: 'The Paper' } }],
  people: [{ id: 'ada', data: { name: 'Ada', aliases: ['Ada', 'Adah'], role: 'Keeper' } }],
  organisations: [],
  places: [],
  lock: [],
  topics: ['trade', 'war'].map((id) => ({ id, data: { name: id } })),
})

it('lists every name with its facts, those with other spellings apart', () => {
  const { aliases, names } = JSON.parse(JSON.stringify(nameTables(timeline))) as ReturnType<
    typeof nameTables
  >
  expect(aliases.map(nameOf)).toEqual([
    { kind: 'people', id: 'ada', name: 'Ada', aliases: ['Adah'], facts: 1 },
  ])
  expect(names.map(nameOf)).toEqual([
    { kind: 'topics', id: 'trade', name: 'trade', aliases: [], facts: 2 },
    { kind: 'topics', id: 'war', name: 'war', aliases: [], facts: 2 },
    { kind: 'sources', id: 'paper', name: 'A <headline>', aliases: ['The Paper'], facts: 3 },
  ])
})

it('tells for each facet and value which facts have it; withdrawn facts have nothing', () => {
  const rows = facetRows(timeline.facts)
  const read = (facet: keyof typeof rows) => Object.fromEntries(readFacet(rows[facet]))
  expect(read('topic')).toEqual({ trade: [0, 1], war: [0, 2] })
  // Who is quoted or spoken for counts as listed.
  expect(read('person')).toEqual({ ada: [1] })
  expect(read('status')).toEqual({ reported: [0, 2], claimed: [1] })
  expect(read('precision')).toEqual({ month: [0], day: [1], year: [2] })
  expect(read('source')).toEqual({ paper: [0, 1, 2] })
})

it('makes a record of every other page, with what it is about', () => {
  const page = { id: 'about', title: 'About', description: 'What it is', texts: ['A text'] }
  const records = pageRecords(timeline, [page])
  expect(records.map(({ url }) => url)).toEqual([
    ...['/topics/trade/', '/topics/war/', '/people/ada/', '/sources/paper/', '/about/'],
  ])
  const [trade, , ada, paper, about] = records.map(({ html }) => html)
  expect(ada).toContain('data-pagefind-meta="names[content]" content="Ada, Adah"')
  expect(ada).toContain('<p>Keeper</p>')
  // Pagefind passes over a page without a word.
  expect(trade).toContain('<p>trade</p>')
  expect(paper).toContain('content="A &lt;headline&gt;"')
  expect(about).toContain('data-pagefind-meta="kind[content]" content="pages"')
  expect(about).toContain('A text')
})
