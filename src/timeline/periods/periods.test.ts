import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../dates/testing/arbitraries.ts'
import { inOrder } from '../build/order.ts'
import { testFact } from '../testing/facts.ts'
import type { PeriodKey } from '../period-types.ts'
import type { Fact } from '../types.ts'
import { commonPeriod } from './lookup.ts'
import { alsoIn, periodPath, periodsOf } from './periods.ts'

const factsOf = (...dates: string[]): Fact[] =>
  inOrder(dates.map((date, index) => testFact(`${date} ${String(index)}`, date)))

describe('periods', () => {
  test('are the years and months that facts stand under', () => {
    const years = periodsOf(factsOf('2022', '2023-01', '2023-01-19', '2023-22', '2023-02-07/..'))
    expect(years.map((year) => [year.year, year.facts.length])).toEqual([
      [2022, 1],
      [2023, 4],
    ])
    expect(years.map(({ months }) => months.map(({ month }) => month))).toEqual([[], [1, 2]])
  })

  test('a decade is no year’s', () => {
    expect(periodsOf(factsOf('202X', '19XX'))).toEqual([])
  })

  test.each<[PeriodKey, string]>([
    [{ year: 2023, month: undefined }, '2023/'],
    [{ year: 2023, month: 1 }, '2023/01/'],
    [{ year: 44, month: undefined }, '0044/'],
    [{ year: -43, month: 12 }, '-0043/12/'],
    [{ year: -12_000, month: undefined }, 'Y-12000/'],
    [{ year: 1140, month: undefined, years: 10 }, '114x/'],
    [{ year: 1100, month: undefined, years: 100 }, '11xx/'],
    [{ year: -49, month: undefined, years: 10 }, '-004x/'],
    [{ year: 0, month: undefined, years: 100 }, '00xx/'],
    [{ year: -12_009, month: undefined, years: 10 }, 'Y-1200x/'],
  ])('%o is at %s', (period, path) => {
    expect(periodPath(period)).toBe(path)
  })

  test('facts that may have been in a period but are listed elsewhere are separate', () => {
    const facts = factsOf('2022/2023-01', '2023', '2023-01-19', '../2022-12-31', '2022-12-30/..')
    const january = periodsOf(facts).at(-1)?.months[0]
    expect(january && alsoIn(january, facts).map(({ date }) => date.edtf)).toEqual([
      '2022/2023-01',
      '2022-12-30/..',
      '2023',
    ])
  })

  test.each([
    [['2023-01-19', '2023-01'], '2023/01/'],
    [['2023-01-19', '2023-02-07'], '2023/'],
    [['2023-22', '2023-22'], '2023/'],
    [['2022', '2023'], undefined],
    [['202X'], undefined],
  ])('the smallest period of %o is %s', (dates, path) => {
    const facts = factsOf(...dates)
    const period = commonPeriod(facts, periodsOf(facts))
    expect(period && periodPath(period)).toBe(path)
  })

  test('every fact stands in one year at most, and in one month of it', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), (dates) => {
        const facts = factsOf(...dates)
        const years = periodsOf(facts)
        const inYears = years.flatMap((year) => year.facts)
        expect(new Set(inYears).size).toBe(inYears.length)
        for (const { facts: own, months } of years) {
          const inMonths = months.flatMap((month) => month.facts)
          expect(new Set(inMonths).size).toBe(inMonths.length)
          expect(inMonths.every((fact) => own.includes(fact))).toBe(true)
        }
        expect(new Set(years.map(periodPath)).size).toBe(years.length)
      }),
    )
  })
})
