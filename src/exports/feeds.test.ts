import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it, test } from 'vitest'
import { SCHEMAS } from '../schemas/collections.ts'
import { en } from '../strings/en.ts'
import { NO_BODY } from '../timeline/testing/built.ts'
import { buildTimeline } from '../timeline/build/build-timeline.ts'
import { feedText, type FeedFormat } from './feeds.ts'

const fact = (id: string, keys: object = {}) => ({
  id,
  file: `facts/${id}.mdx`,
  body: { ...NO_BODY, html: '<p><a href="/t/people/ada/">A</a></p>' },
  data: SCHEMAS.facts.parse({
    title: `Title of ${id}`,
    date: '2023-01',
    status: 'reported',
    topics: ['science'],
    summary: 'Something happened at some time.',
    sources: [{ source: 'paper' }],
    added: '2024-01-01',
    ...keys,
  }),
})

const timelineOf = (facts: ReturnType<typeof fact>[]) =>
  buildTimeline({
    site: SCHEMAS.site.parse({
      title: 'T & U',
      lede: 'L',
      language: 'en',
      timezone: 'UTC',
      hemisphere: 'northern',
      url: 'https://t.example',
      reviewed: '2024-03-01',
      licence: 'CC-BY-4.0',
    }),
    facts,
    sources: [{ id: 'paper', data: { title: 'Paper' } }],
    people: [{ id: 'ada', data: { name: 'Ada' } }],
    organisations: [],
    places: [],
    topics: [{ id: 'science', data: { name: 'Science' } }],
    lock: [],
  })

const options = { address: 'https://t.example/t/', strings: en }
const feedOf = (format: FeedFormat, ...facts: ReturnType<typeof fact>[]): string =>
  feedText(timelineOf(facts), format, options)

interface JsonFeed {
  items: Record<string, unknown>[]
}
const itemsOf = (...facts: ReturnType<typeof fact>[]): JsonFeed['items'] =>
  (JSON.parse(feedOf('json', ...facts)) as JsonFeed).items

const corrected = fact('walk', {
  wording: 'in January',
  added: '2024-01-01',
  corrections: [{ on: '2024-02-02', note: 'a word' }],
})

describe('an entry', () => {
  it('tells when it happened and who says so, and dates the editors’ work', () => {
    const [item] = itemsOf(corrected)
    expect(item).toMatchObject({
      id: 'https://t.example/t/facts/walk/',
      url: 'https://t.example/t/facts/walk/',
      title: 'Title of walk',
      tags: ['Science'],
      date_published: '2024-01-01T00:00:00.000Z',
      date_modified: '2024-02-02T00:00:00.000Z',
    })
    expect(item?.['content_html']).toBe(
      '<p><strong>Sometime in January 2023</strong> (“in January”)</p><p>Reported by “Paper”</p>' +
        '<p>Something happened at some time.</p><p><a href="https://t.example/t/people/ada/">A</a></p>',
    )
  })

  it('tells how its date is known, how its sources differ, and what came of it', () => {
    const [item] = itemsOf(
      fact('plan', {
        status: 'announced',
        attribution: [{ by: 'ada', on: '2023-01-02' }],
        dating: 'She says <soon>.',
        accounts: [
          { source: 'paper', says: 'A paraphrase.' },
          { source: 'paper', says: 'A quotation.' },
        ],
      }),
    )
    const html = String(item?.['content_html'])
    expect(html.slice(html.indexOf('</a></p>') + 8)).toBe(
      '<p><strong>Outcome:</strong> Not recorded.</p>' +
        '<p><strong>When:</strong> She says &lt;soon&gt;.</p>' +
        '<p><strong>How each source reports it</strong></p>' +
        '<ul><li>“Paper”: A paraphrase.</li><li>“Paper”: A quotation.</li></ul>',
    )
  })

  it('that was added last comes first, of one day the latest fact', () => {
    const items = itemsOf(
      fact('early', { date: '2023-01-02' }),
      fact('late', { date: '2023-01-03' }),
      fact('newest', { date: '2023-01-01', added: '2024-01-02' }),
    )
    expect(items.map(({ title }) => title)).toEqual(
      ['newest', 'late', 'early'].map((id) => `Title of ${id}`),
    )
  })

  it('is none of a withdrawn fact, and at most fifty there are', () => {
    const withdrawn = { on: '2024-01-01', note: 'wrong' }
    expect(itemsOf(fact('gone', { withdrawn }))).toEqual([])
    const many = Array.from({ length: 60 }, (_, index) => fact(`fact-${index}`))
    expect(itemsOf(...many)).toHaveLength(50)
  })
})

test('RSS and Atom name themselves, and when the last change was', () => {
  const rss = feedOf('rss', corrected)
  expect(rss).toContain('<atom:link href="https://t.example/t/feed.xml" rel="self"')
  expect(rss).toContain('<lastBuildDate>Fri, 02 Feb 2024 00:00:00 GMT</lastBuildDate>')
  expect(rss).toContain('<pubDate>Mon, 01 Jan 2024 00:00:00 GMT</pubDate>')
  expect(rss).toContain('<copyright>CC BY 4.0</copyright>')
  const atom = feedOf('atom', corrected)
  expect(atom).toContain('<link rel="self" href="https://t.example/t/atom.xml"/>')
  expect(atom).toContain('<updated>2024-02-02T00:00:00.000Z</updated>')
  expect(atom).toMatch(/<author>\s*<name>T &amp; U<\/name>/)
})

const risky = fact('risky', { summary: 'Bread & wine cost <5 at "Ada’s", the paper says.' })

test('an entry has its summary apart from its text', () => {
  const { summary } = risky.data
  const escaped = 'Bread &amp; wine cost &lt;5 at &quot;Ada’s&quot;, the paper says.'
  expect(itemsOf(risky)[0]?.['summary']).toBe(summary)
  expect(feedOf('rss', risky)).toContain(`<description><![CDATA[${escaped}]]></description>`)
  expect(feedOf('atom', risky)).toContain(`<summary type="html"><![CDATA[${escaped}]]></summary>`)
})

test('every feed says its language, JSON Feed in version 1.1', () => {
  expect(feedOf('atom', corrected)).toMatch(/<feed xmlns="[^"]*" xml:lang="en">/)
  expect(feedOf('rss', corrected)).toContain('<language>en</language>')
  expect(JSON.parse(feedOf('json', corrected))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    authors: [{ name: 'T & U', url: 'https://t.example/t/' }],
  })
  expect(JSON.parse(feedOf('json', corrected))).not.toHaveProperty('author')
})

test('a timeline without facts has feeds as old as its review', () => {
  expect(feedOf('atom')).toContain('<updated>2024-03-01T00:00:00.000Z</updated>')
})

test('a title is unchanged in every format', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), (text) => {
      const title = `x${text}x`
      expect(itemsOf(fact('walk', { title }))[0]?.['title']).toBe(title)
      const cdata = /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/s
      const html = cdata.exec(feedOf('atom', fact('walk', { title })))?.[1] ?? ''
      expect(textOf(html)).toBe(title)
    }),
  )
})

function textOf(html: string): string {
  const nodes = parseFragment(html).childNodes
  return nodes.map((node) => ('value' in node ? node.value : '?')).join('')
}
