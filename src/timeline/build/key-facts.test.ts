import { expect, test } from 'vitest'
import { entry, timelineOf } from '../testing/built.ts'

const said = (id: string, at: string) =>
  entry(id, { date: '2023-02-07', status: 'claimed', attribution: [{ by: 'ada', at }] })

const TALKS = entry('talks', { date: '2023-02-07' })
const DINNER = entry('dinner', { date: '2023-02-07' })

const keysOf = (...facts: Parameters<typeof timelineOf>[0]): string[] =>
  timelineOf(facts).facts.flatMap(({ id, key }) => (key ? [id] : []))

test('key facts are those that the editors mark', () => {
  const marked = entry('marked', { key: 'true' })
  expect(keysOf(TALKS, said('a', 'talks'), said('b', 'talks'), marked)).toEqual(['marked'])
  expect(keysOf(entry('not', { key: 'false' }), marked, DINNER)).toEqual(['marked'])
})

test('or else the occasion of the most other facts, from two on', () => {
  const two = [said('a', 'talks'), said('b', 'talks')]
  expect(keysOf(TALKS, DINNER, ...two, said('c', 'dinner'))).toEqual(['talks'])
  expect(keysOf(TALKS, said('a', 'talks'))).toEqual([])
  expect(keysOf(TALKS, DINNER, ...two, said('c', 'dinner'), said('d', 'dinner'))).toHaveLength(1)
})
