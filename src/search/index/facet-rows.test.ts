import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, type DaySpan } from '../../dates/units/days.ts'
import { dayNumber, startOfDay } from '../../dates/units/wall.ts'
import { chosen, facetCounts, readFacet, yearLists } from '../tables/facets.ts'

const spans = [2021, 2022, 2022, 2023].map((year) => daysOf(year)) as DaySpan[]
const lists = {
  topic: readFacet({ trade: [0, 1], war: [1, 1] }),
  status: readFacet({ reported: [0, 3], claimed: [1, 1] }),
  year: yearLists(spans),
}
const all = [0, 1, 2, 3]

describe('narrowing by facets', () => {
  it('takes any value of a facet, and every facet', () => {
    expect(chosen(all, {}, lists)).toEqual(all)
    expect(chosen(all, { topic: ['trade'] }, lists)).toEqual([0, 1])
    expect(chosen(all, { topic: ['trade', 'war'] }, lists)).toEqual([0, 1, 2])
    expect(chosen(all, { topic: ['trade'], status: ['claimed'] }, lists)).toEqual([1])
    expect(chosen(all, { year: ['2022'] }, lists)).toEqual([1, 2])
  })

  it('keeps the order of what was found, and finds nothing for a value that is none', () => {
    expect(chosen([3, 1, 0], { status: ['reported'] }, lists)).toEqual([3, 0])
    expect(chosen(all, { person: ['nobody'] }, lists)).toEqual([])
  })

  it('counts every value; a facet leaves its own choice out', () => {
    const counts = facetCounts(all, { topic: ['trade'] }, lists)
    expect([...counts.topic]).toEqual([
      ['trade', 2],
      ['war', 2],
    ])
    expect([...counts.status]).toEqual([
      ['reported', 1],
      ['claimed', 1],
    ])
    expect([...counts.year]).toEqual([
      ['2021', 1],
      ['2022', 1],
    ])
  })
})

it('knows the years that a time meets; of an open one that of its end; of a very long one its first', () => {
  const list = [
    { earliest: daysOf(2021)?.earliest ?? 0, latest: daysOf(2022, 2)?.latest ?? 0 },
    { earliest: -Infinity, latest: daysOf(1705)?.latest ?? 0 },
    { earliest: daysOf(-43)?.earliest ?? 0, latest: daysOf(1000)?.latest ?? 0 },
    { earliest: dayNumber(startOfDay(300_000)), latest: dayNumber(startOfDay(300_000, 12, 31)) },
  ]
  expect([...yearLists(list).keys()]).toEqual(['2021', '2022', '1705', '-43', '300000'])
})

it('counts what a plain scan counts', () => {
  const fact = fc.record({
    topic: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    place: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(fc.array(fact), fc.subarray(['a', 'b', 'c']), (facts, topic) => {
      const having = (facet: 'topic' | 'place', value: string): number[] => {
        let last = 0
        return facts.flatMap((one, position) => {
          if (!(one[facet] as string[]).includes(value)) return []
          const step = position - last
          last = position
          return [step]
        })
      }
      const read = {
        topic: readFacet({
          a: having('topic', 'a'),
          b: having('topic', 'b'),
          c: having('topic', 'c'),
        }),
        place: readFacet({ x: having('place', 'x'), y: having('place', 'y') }),
      }
      const counts = facetCounts([...facts.keys()], { topic }, read)
      const passing = facts.filter(
        (one) => topic.length === 0 || one.topic.some((value) => topic.includes(value)),
      )
      for (const value of ['x', 'y'] as const)
        expect(counts.place.get(value) ?? 0).toBe(
          passing.filter(({ place }) => place.includes(value)).length,
        )
      for (const value of ['a', 'b', 'c'] as const)
        expect(counts.topic.get(value) ?? 0).toBe(
          facts.filter((one) => one.topic.includes(value)).length,
        )
    }),
  )
})

it('reads the positions of facts from the steps between them', () => {
  expect([...readFacet({ war: [2, 1, 40], trade: [] })]).toEqual([
    ['war', [2, 3, 43]],
    ['trade', []],
  ])
})
