import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../build/order.ts'
import { groupAnchor, groupFacts, yearAnchor } from '../group.ts'
import { groupOf } from '../../dates/group.ts'
import { en } from '../../strings/en.ts'
import { testFact } from '../testing/facts.ts'
import type { Fact } from '../types.ts'
import { periodAddresses, periodForwards } from './addresses.ts'
import { periodOfDate } from './lookup.ts'
import { periodPath, periodsOf } from './periods.ts'

const factsOf = (dates: readonly string[]): Fact[] =>
  inOrder(dates.map((date, index) => testFact(`fact-${String(index)}`, date)))

const times = (count: number, date: string): string[] => Array.from({ length: count }, () => date)

/** Enough facts to make any timeline a large one. */
const MANY = times(201, '2001-05-03')

/** The paths of all periods with pages. */
const paths = (dates: readonly string[]): string[] =>
  periodsOf(factsOf(dates)).flatMap((year) => [year, ...year.months].map(periodPath))

describe('in a large timeline', () => {
  test('a century with few facts has one page, then a decade with few', () => {
    const seldom = [
      '1142-03-01',
      '1143',
      '15XX',
      '1510',
      '1931-02',
      '193X',
      ...times(13, '1945-05'),
    ]
    expect(paths([...seldom, ...MANY])).toEqual([
      '11xx/',
      '15xx/',
      '193x/',
      '1945/',
      '2001/',
      '2001/05/',
    ])
  })

  test('a page has the facts dated to its decade or century, and none that may lie beyond it', () => {
    const years = periodsOf(
      factsOf(['11XX', '114X', '1142', '19XX', '193X', ...times(13, '1945'), ...MANY]),
    )
    const dated = years.map((year) => [
      periodPath(year),
      year.facts[0]?.date.edtf,
      year.facts.length,
    ])
    expect(dated).toEqual([
      ['11xx/', '11XX', 3],
      ['193x/', '193X', 1],
      ['1945/', '1945', 13],
      ['2001/', '2001-05-03', 201],
    ])
  })

  test('a dozen facts are few, and one more is not', () => {
    const thirties = times(13, '1931')
    expect(paths([...times(12, '1831'), ...MANY])[0]).toBe('18xx/')
    expect(paths([...times(13, '1831'), ...MANY])[0]).toBe('1831/')
    expect(paths([...thirties, ...times(12, '1945'), ...MANY]).slice(0, 2)).toEqual([
      '1931/',
      '194x/',
    ])
    expect(paths([...thirties, ...times(13, '1945'), ...MANY]).slice(0, 2)).toEqual([
      '1931/',
      '1945/',
    ])
  })

  test('a year whose facts fit on one page has none for its months', () => {
    expect(paths([...times(110, '2000-01'), ...MANY]).slice(0, 2)).toEqual(['2000/', '2001/'])
    expect(paths([...times(111, '2000-01'), ...MANY]).slice(0, 2)).toEqual(['2000/', '2000/01/'])
  })

  test('a period without a page leads to the place that has its facts', () => {
    const facts = factsOf(['1142-03-01', '1931-02', ...times(13, '1945-05'), '2000-01', ...MANY])
    const forwards = periodForwards(facts, periodsOf(facts))
    expect(forwards.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '1142/ 11xx/#1142',
      '1142/03/ 11xx/#1142-03',
      '114x/ 11xx/',
      '1931/ 193x/#1931',
      '1931/02/ 193x/#1931-02',
      '19xx/ 193x/',
      '1945/05/ 1945/#1945-05',
      '194x/ 1945/',
      '2000/01/ 2000/#2000-01',
      '200x/ 2000/',
      '20xx/ 2000/',
    ])
  })
})

test('a timeline that is not large has a page for every year and month, and no other addresses', () => {
  const dates = ['1142-03-01', '1143', '15XX', '1931-02', ...MANY.slice(20)]
  expect(paths(dates)).toEqual([
    '1142/',
    '1142/03/',
    '1143/',
    '1931/',
    '1931/02/',
    '2001/',
    '2001/05/',
  ])
  expect(periodAddresses(factsOf(dates))).toEqual(paths(dates))
})

const month = fc
  .tuple(fc.integer({ min: -120, max: 120 }), fc.integer({ min: 1, max: 12 }))
  .map(
    ([year, of]) =>
      `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${String(of).padStart(2, '0')}`,
  )
const manyMonths = fc.array(month, { minLength: 150, maxLength: 400 })

test('no address of a period dies when facts are added, and each has the facts that it promises', () => {
  fc.assert(
    fc.property(manyMonths, fc.array(month, { maxLength: 200 }), (before, added) => {
      const facts = factsOf([...before, ...added])
      const addresses = new Set(periodAddresses(facts))
      expect(periodAddresses(factsOf(before)).filter((path) => !addresses.has(path))).toEqual([])
      const years = periodsOf(facts)
      expect(years.flatMap((year) => year.facts)).toEqual(facts)
      expect(new Set(years.map(periodPath)).size).toBe(years.length)
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

test('where a period leads, its heading stands', () => {
  const style = { language: 'en', words: en.dates }
  fc.assert(
    fc.property(manyMonths, (dates) => {
      const facts = factsOf(dates)
      const years = periodsOf(facts)
      const forwards = new Map(periodForwards(facts, years).map(({ from, to }) => [from, to]))
      for (const { date } of facts) {
        const group = groupOf(date)
        const page = periodOfDate(date, years)
        const anchors = groupFacts(page?.facts ?? [], style).flatMap((year) => [
          year.anchor,
          ...year.groups.map(({ anchor }) => anchor),
        ])
        expect(anchors).toContain(yearAnchor(group))
        expect(anchors).toContain(groupAnchor(group))
        const to = forwards.get(periodPath({ year: group.year ?? 0, month: undefined }))
        expect(to?.replace(/.*#/, '') ?? yearAnchor(group)).toBe(yearAnchor(group))
      }
    }),
    { numRuns: 5, endOnFailure: true },
  )
})
