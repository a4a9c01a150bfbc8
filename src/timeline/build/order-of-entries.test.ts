import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Timeline } from '../types.ts'
import { entry, timelineOf } from '../testing/built.ts'
import type { TimelineEntries } from './entries.ts'

/** Every kind of reference between facts, some of them on equal days. */
const FACTS = [
  entry('talks', { date: '2023-02-07', related: ['visit'] }),
  entry('arrival', { date: '2023-02-07', related: ['talks', 'plan'] }),
  entry('visit', { date: '2023-02', related: ['plan'] }, { links: ['talks'] }),
  entry('remark', { date: '2023-02-07', after: ['talks'], related: ['arrival'] }),
  entry('claim', { status: 'claimed', attribution: [{ by: 'ada', at: 'talks' }] }),
  entry('reply', { status: 'claimed', attribution: [{ by: 'bob', at: 'talks' }], date: '2022' }),
  entry('plan', {
    date: '2023-02-07/..',
    span: 'within',
    wording: 'soon',
    status: 'announced',
    attribution: [{ by: 'ada' }],
    outcome: { status: 'happened', fact: 'visit' },
    related: ['talks', 'reply'],
  }),
]

const { sources, people, places, topics } = {
  sources: ['paper', 'letter', 'book'].map((id) => ({ id, data: { title: 'A title' } })),
  people: ['ada', 'bob', 'eve'].map((id) => ({ id, data: { name: 'A name' } })),
  places: ['town', 'land'].map((id) => ({ id, data: { name: id, kind: 'city' as const } })),
  topics: ['art', 'science'].map((id) => ({ id, data: { name: 'A topic' } })),
}

/** The whole model as text, with ids instead of references. */
function told(timeline: Timeline): string {
  const { facts, withdrawn, ...others } = timeline
  const nodes = [facts, withdrawn, others.sources, others.people, others.places, others.topics]
  const withIds = (key: string, value: unknown): unknown =>
    key !== '' && typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return nodes.flatMap((list) => list.map((node) => JSON.stringify(node, withIds))).join('\n')
}

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })

test('the model is the same for any order of entries', () => {
  const expected = told(timelineOf(FACTS, { sources, people, places, topics }))
  const entries = fc.record({
    facts: shuffled(FACTS),
    sources: shuffled(sources),
    people: shuffled(people),
    places: shuffled(places),
    topics: shuffled(topics),
  }) satisfies fc.Arbitrary<Partial<TimelineEntries>>
  fc.assert(
    fc.property(entries, ({ facts, ...others }) => {
      expect(told(timelineOf(facts, others))).toBe(expected)
    }),
  )
})

test('related facts are in the order of time', () => {
  const { facts } = timelineOf(FACTS, { sources, people, places, topics })
  const talks = facts.find(({ id }) => id === 'talks')
  expect(talks?.related.map(({ id }) => id)).toEqual(['visit', 'arrival', 'plan'])
})
