import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dates } from '../dates/testing/arbitraries.ts'
import { groupFacts } from '../timeline/group.ts'
import { inOrder } from '../timeline/build/order.ts'
import { testFact } from '../timeline/testing/facts.ts'
import { periodsOf } from '../timeline/periods/periods.ts'
import type { Fact } from '../timeline/types.ts'
import { decadesOf, yearCounts, type Decade } from './decades.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

const factsOf = (edtf: readonly string[]): Fact[] =>
  inOrder(edtf.map((date, index) => testFact(`fact-${String(index)}`, date)))

const decadesOfFacts = (facts: readonly Fact[]): Decade[] =>
  decadesOf(groupFacts(facts, words.style), periodsOf(facts), words)

/** Decades as lines: a character for each year, with its count. */
const lines = (...edtf: string[]): string[] =>
  decadesOfFacts(factsOf(edtf)).map(({ name, count, years }) =>
    [name, count, years.map((year) => year?.count ?? '-').join('')].join(' '),
  )

test('each year has its own position in its decade', () => {
  expect(lines('1924', '1924-05', '1929-01-01', '1930', '2003')).toEqual([
    'The 1920s 0 ----2----1',
    'The 1930s 0 1---------',
    'The years 2000–2009 0 ---1------',
  ])
})

test('years before year 1 are in the order of time too', () => {
  expect(lines('-0043', '0001', '-0009')).toEqual([
    'The years 50–41 BC 0 ------1---',
    'The years 10–2 BC 0 1---------',
    'The years 1 BC–AD 9 0 -1--------',
  ])
})

test('facts dated to a whole decade or century are counted separately', () => {
  expect(lines('19XX', '194X', '194X', '1941')).toEqual([
    'The years 1900–1999 1 ',
    'The 1940s 2 -1--------',
  ])
})

test('a year has its page, and a short name beside its decade', () => {
  const facts = factsOf(['1924', '-0043', '192X'])
  expect(yearCounts(groupFacts(facts, words.style), periodsOf(facts))).toEqual([
    { name: '44 BC', short: undefined, count: 1, address: '/-0043/' },
    { name: '1924', short: '24', count: 1, address: '/1924/' },
  ])
})

test('every fact is counted once', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 30 }), (some) => {
      const facts = inOrder(some.map((date, index) => testFact(`fact-${String(index)}`, date)))
      const counts = decadesOfFacts(facts).flatMap(({ count, years }) => [
        count,
        ...years.map((year) => year?.count ?? 0),
      ])
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(facts.length)
    }),
  )
})
