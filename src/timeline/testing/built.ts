import { SCHEMAS } from '../../schemas/collections.ts'
import { buildTimeline } from '../build/build-timeline.ts'
import type { Body, FactEntry, TimelineEntries } from '../build/entries.ts'
import type { Fact, Timeline } from '../types.ts'

/** An empty body. */
export const NO_BODY: Body = { html: '', texts: [], links: [], quotes: [] }

/** A valid fact. Required keys that a test does not give have default values. */
export function entry(id: string, keys: object = {}, body: Partial<Body> = {}): FactEntry {
  const data = SCHEMAS.facts.parse({
    title: id,
    date: '2023-01-19',
    status: 'reported',
    topics: ['science'],
    summary: 'Something happened at some time.',
    sources: [{ source: 'paper' }],
    added: '2024-01-01',
    ...keys,
  })
  return { id, data, body: { ...NO_BODY, ...body }, file: `facts/${id}.mdx` }
}

/** A timeline of these facts, with two sources, people, places and topics. */
export function timelineOf(facts: FactEntry[], more: Partial<TimelineEntries> = {}): Timeline {
  return buildTimeline({
    site: SCHEMAS.site.parse({
      title: 'T',
      lede: '{facts} facts, {sources} sources',
      language: 'en',
      timezone: 'UTC',
      hemisphere: 'northern',
      url: 'https://t.example',
      reviewed: '2024-01-01',
    }),
    facts,
    sources: [
      { id: 'paper', data: { title: 'Paper', published: '2023-02-08' } },
      { id: 'letter', data: { title: 'Letter' } },
    ],
    people: [
      { id: 'bob', data: { name: 'Bob' } },
      { id: 'ada', data: { name: 'Ada', aliases: ['Ada L.'] } },
    ],
    organisations: [],
    places: [
      { id: 'town', data: { name: 'Town', kind: 'city', within: 'land' } },
      { id: 'land', data: { name: 'Land', kind: 'country' } },
    ],
    topics: [
      { id: 'art', data: { name: 'Art' } },
      { id: 'science', data: { name: 'Science', order: 1 } },
    ],
    lock: [],
    ...more,
  })
}

/** A fact of a timeline, withdrawn or not. */
export function factOf(timeline: Timeline, id: string): Fact {
  const fact = [...timeline.facts, ...timeline.withdrawn].find((candidate) => candidate.id === id)
  if (!fact) throw new Error(`no fact ${id}`)
  return fact
}

/** The ids of facts, sources or entities, in order. */
export const ids = (facts: readonly { readonly id: string }[]): string[] =>
  facts.map(({ id }) => id)
