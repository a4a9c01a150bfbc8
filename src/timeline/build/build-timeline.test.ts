import { expect, test } from 'vitest'
import { entry, factOf, ids, timelineOf } from '../testing/built.ts'

test('facts stand in order and know their neighbours', () => {
  const timeline = timelineOf([
    entry('b', { date: '2023-01-20' }),
    entry('a'),
    entry('c', { date: '2024' }),
  ])
  expect(ids(timeline.facts)).toEqual(['a', 'b', 'c'])
  expect(factOf(timeline, 'b').previous?.id).toBe('a')
  expect(factOf(timeline, 'b').next?.id).toBe('c')
  expect(factOf(timeline, 'a').previous).toBeUndefined()
})

test('the lede counts', () => {
  expect(timelineOf([entry('a')]).site.lede).toBe('1 facts, 2 sources')
})

test('a withdrawn fact is out of lists and of its neighbours’ way', () => {
  const timeline = timelineOf([
    entry('a', { people: ['ada'] }),
    entry('b', { people: ['ada'], withdrawn: { on: '2024-01-02', note: 'wrong' } }),
    entry('c', { people: ['ada'] }),
  ])
  expect(ids(timeline.facts)).toEqual(['a', 'c'])
  expect(ids(timeline.withdrawn)).toEqual(['b'])
  expect(factOf(timeline, 'a').next?.id).toBe('c')
  expect(ids(timeline.people.find(({ id }) => id === 'ada')?.facts ?? [])).toEqual(['a', 'c'])
  expect(ids(timeline.sources.find(({ id }) => id === 'paper')?.facts ?? [])).toEqual(['a', 'c'])
})

test('speakers count as listed, once, and first', () => {
  const timeline = timelineOf([
    entry('a', {
      status: 'claimed',
      attribution: [{ by: 'ada' }],
      quotes: [{ text: 'so', by: 'bob' }],
      people: ['bob'],
    }),
  ])
  expect(ids(factOf(timeline, 'a').people)).toEqual(['ada', 'bob'])
  expect(ids(timeline.people.flatMap(({ facts }) => facts))).toEqual(['a', 'a'])
})

test('relations are listed on both facts, once', () => {
  const timeline = timelineOf([
    entry('a', { related: ['b'] }),
    entry('b', { related: ['a'] }),
    entry('c', { related: ['a'] }),
  ])
  expect(ids(factOf(timeline, 'a').related)).toEqual(['b', 'c'])
  expect(ids(factOf(timeline, 'c').related)).toEqual(['a'])
})

test('a withdrawn fact is related to nothing', () => {
  const withdrawn = { on: '2024-01-02', note: 'wrong' }
  const timeline = timelineOf([
    entry('a', { related: ['b'] }),
    entry('b', { related: ['a'], withdrawn }),
  ])
  expect(factOf(timeline, 'a').related).toEqual([])
})

test('nothing points to a withdrawn fact, nor takes a day or an outcome from it', () => {
  const timeline = timelineOf([
    entry('gone', { date: '2023-01-10', withdrawn: { on: '2024-01-02', note: 'wrong' } }),
    entry('plan', {
      after: ['gone'],
      status: 'announced',
      outcome: { status: 'happened', fact: 'gone' },
      attribution: [{ by: 'ada', at: 'gone' }],
      quotes: [{ text: 'so' }, { text: 'no', at: 'gone' }],
    }),
  ])
  const plan = factOf(timeline, 'plan')
  expect(plan.after).toEqual([])
  expect(plan.outcome).toEqual({ status: 'unrecorded', fact: undefined })
  expect(plan.attribution[0]).toMatchObject({ at: undefined, on: undefined })
  expect(plan.quotes.map(({ at, on }) => [at, on])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
})

test('a fact lists the facts that link to it, in order; withdrawn facts link to nothing', () => {
  const timeline = timelineOf([
    entry('later', { date: '2024' }, { links: ['deed'] }),
    entry('deed'),
    entry('earlier', { date: '2022' }, { links: ['deed'] }),
    entry('gone', { withdrawn: { on: '2024-01-02', note: 'wrong' } }, { links: ['deed'] }),
  ])
  expect(ids(factOf(timeline, 'deed').linkedFrom)).toEqual(['earlier', 'later'])
})

test('entities stand in the order of their indexes, and places within places', () => {
  const timeline = timelineOf([])
  expect(ids(timeline.people)).toEqual(['ada', 'bob'])
  expect(ids(timeline.topics)).toEqual(['science', 'art'])
  expect(timeline.places.find(({ id }) => id === 'town')?.within?.name).toBe('Land')
})
