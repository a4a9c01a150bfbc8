import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../schemas/collections.ts'
import { stringsOf } from '../../strings/strings.ts'
import { buildTimeline } from '../../timeline/build/build-timeline.ts'
import { NO_BODY } from '../../timeline/testing/built.ts'
import type { FactEntry } from '../../timeline/build/entries.ts'
import { spaced } from '../tables/lone-punctuation.ts'
import { factRecords } from './fact-record.ts'
import { shown } from '../tables/hidden-text.ts'

function entry(id: string, keys: object = {}, ...texts: string[]): FactEntry {
  const data = SCHEMAS.facts.parse({
    title: `Title of ${id}`,
    date: '2023-01-19',
    status: 'reported',
    topics: ['trade'],
    summary: 'Something happened at some time.',
    sources: [{ source: 'paper' }],
    added: '2024-01-01',
    ...keys,
  })
  return { id, data, body: { ...NO_BODY, texts }, file: `facts/${id}.mdx` }
}

/** The metadata that a record is found by and shown with. */
function metaOf(html: string): Record<string, string> {
  const found = html.matchAll(/data-pagefind-(?:meta|sort)="(\w+)\[content\]" content="([^"]*)"/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}

const PAPER = { title: 'A headline', short: 'the leaflet', publisher: 'The Paper' }

function recordsOf(facts: FactEntry[], language = 'en', paper: Partial<typeof PAPER> = PAPER) {
  const timeline = buildTimeline({
    site: SCHEMAS.site.parse({
      title: 'T',
      lede: 'T',
      language,
      timezone: 'UTC',
      hemisphere: 'northern',
      url: 'https://t.example',
      reviewed: '2024-01-01',
    }),
    facts,
    sources: [{ id: 'paper', data: { title: 'A headline', ...paper } }],
    people: [{ id: 'ada', data: { name: 'Ada Lövel', aliases: ['Ada Louvel'], role: 'Envoy' } }],
    organisations: [],
    places: [],
    topics: [{ id: 'trade', data: { name: 'Trade' } }],
    lock: [],
  })
  return factRecords(timeline, stringsOf(language)).map(({ url, html }) => ({
    url,
    html,
    meta: metaOf(html),
    body: html.slice(html.indexOf('<body')),
  }))
}

function only(keys: object, text = '', language = 'en') {
  const [record] = recordsOf([entry('one', keys, text)], language)
  if (!record) throw new Error('no record')
  return record
}

describe('search records', () => {
  it('are one a fact, in order; withdrawn facts have none', () => {
    const withdrawn = { withdrawn: { on: '2024-02-01', note: 'wrong' } }
    const records = recordsOf([entry('b', { date: '2024' }), entry('a'), entry('gone', withdrawn)])
    expect(records.map(({ url }) => url)).toEqual(['/facts/a/', '/facts/b/'])
  })

  it('carry what a result shows', () => {
    const { meta } = only({
      title: 'Tea & <cake>',
      status: 'claimed',
      date: '2023-01',
      attribution: [{ by: 'ada', on: '2023-02-07' }],
    })
    expect({ ...meta, title: spaced(meta['title'] ?? '') }).toMatchObject({
      title: 'Tea &amp; &lt;cake&gt;',
      date: 'sometime in January\u00a02023',
      datetime: '2023-01',
      by: 'Claimed by Ada Lövel, 7\u00a0February\u00a02023',
      mark: 'ǂclaimedǂbar',
    })
  })

  it('name the source where nobody else says so', () => {
    expect(only({}).meta['by']).toBe('Reported by the leaflet')
  })

  it('show the headline of a source without a publisher, and are not found by it', () => {
    const [record] = recordsOf([entry('one')], 'en', {})
    expect(record?.html).not.toContain('headline')
    expect(shown(record?.meta['by'] ?? '')).toContain('A headline')
  })

  it('are found by what their people are and who published their sources', () => {
    const claim = { status: 'claimed', attribution: [{ by: 'ada' }] }
    expect(only(claim).meta).toMatchObject({ roles: 'Envoy', sources: 'the leaflet; The Paper' })
  })

  it('count no word for punctuation that stands alone', () => {
    const { meta, body } = only({ title: 'Now — or then' }, 'soon — or late')
    expect(meta['title']?.split(' ')).toHaveLength(3)
    expect(body).not.toMatch(/ — /)
  })

  it('are found by all names', () => {
    const { meta } = only({ people: ['ada'] })
    expect(meta['names']).toBe('Ada Lövel, Ada Louvel, Trade')
  })

  it('are found by the days they mention, in the years they speak of', () => {
    const { meta } = only({ date: '2022/2023', span: 'within' }, 'As on 3 March.')
    const also = meta['also']?.split(' ')
    for (const word of ['ǂn0303', 'ǂd20220303', 'ǂd20230303']) expect(also).toContain(word)
  })

  it('are found by shortened words in full, and by “and” for “&”', () => {
    const also = only({}, 'Mt. Blanc & St. Gallen').meta['also']?.split(' ')
    expect(also).toContain('and')
    expect(also?.some((word) => word.split('=').includes('mount'))).toBe(true)
    expect(also?.some((word) => word.split('=').includes('saint'))).toBe(true)
  })

  it('are found in British and American spelling where the words are English', () => {
    const quotes = [{ text: 'our fertilizers', language: 'en' }]
    expect(only({ quotes }, 'colour').meta['also']).toContain('fertilisers=fertilizers')
    expect(only({}, 'colour').meta['also']).toContain('color=colour')
    const french = only({ quotes }, 'colour', 'fr').meta['also']
    expect(french).toContain('fertilisers=fertilizers')
    expect(french).not.toContain('color=')
  })

  it('are found by other spellings of a name that only their text has', () => {
    expect(only({}, 'as Louvel said').meta['also']).toContain('louvel=lovel')
  })

  it('say nothing of withdrawn facts', () => {
    const records = recordsOf([
      entry('gone', { title: 'Xyzzy', withdrawn: { on: '2024-02-01', note: 'wrong' } }),
      entry('plan', {
        status: 'announced',
        outcome: { status: 'happened', fact: 'gone' },
        attribution: [{ by: 'ada', at: 'gone' }],
      }),
    ])
    expect(records.map(({ html }) => html).join('')).not.toContain('Xyzzy')
  })

  it('tell where each of their texts begins', () => {
    const quotes = [{ text: 'so be it' }, { text: 'never' }]
    const { body } = only({ quotes, wording: 'soon', unsaid: ['Why.'] }, 'Body')
    const texts = [...body.matchAll(/<a id="(\w+)"><\/a><p[^>]*>([^<]*)/g)].map(([, id, text]) => [
      id,
      text,
    ])
    expect(texts).toEqual([
      ['quotation', '“so be it”'],
      ['quotation', '“never”'],
      ['note', 'Body'],
      ['dating', '“soon”'],
      ['unsaid', 'Why.'],
    ])
  })

  it('have a context once, however many said it there', () => {
    const context = 'before reporters'
    const attribution = [
      { by: 'ada', context },
      { by: 'lovel', context },
    ]
    expect(only({ attribution }).body.match(/before reporters/g)).toHaveLength(1)
  })

  it('name those who take part in an event, and not those who only speak', () => {
    expect(only({ people: ['ada'] }).meta['did']).toContain('Ada')
    expect(only({ attribution: [{ by: 'ada' }] }).meta['did']).toBeUndefined()
  })

  it('have each quotation once, placed or not, and no headline', () => {
    const { body } = only({ quotes: [{ text: 'so be it' }] }, 'He said:')
    expect(body.match(/so be it/g)).toHaveLength(1)
    expect(body).not.toContain('A headline')
  })
})
