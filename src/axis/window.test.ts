import { expect, test } from 'vitest'
import { inOrder } from '../timeline/build/order.ts'
import { testFact } from '../timeline/testing/facts.ts'
import type { Fact } from '../timeline/types.ts'
import { civil } from '../dates/units/wall.ts'
import { windowOf } from './window.ts'

const factsOf = (dates: readonly string[]): Fact[] =>
  inOrder(dates.map((date, index) => testFact(`fact-${String(index).padStart(4, '0')}`, date)))

/** A fact a month, from 1990 on. */
const months = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${String(1990 + Math.floor(index / 12))}-${month}-10`
  })

const seen = (dates: readonly string[]) => {
  const { extent, earlier, later } = windowOf(factsOf(dates))
  return {
    years: [civil(extent.start).year, civil(extent.end - 1).year],
    earlier: earlier.map(({ date }) => date.edtf),
    later: later.map(({ date }) => date.edtf),
  }
}

test('one fact centuries before all others is not on the axis', () => {
  expect(seen([...months(120), '1142-05-01'])).toEqual({
    years: [1989, 2000],
    earlier: ['1142-05-01'],
    later: [],
  })
})

test('several facts far away are left out at either end, but at most a twentieth at each', () => {
  const early = ['1142', '1350', '1612-03', '1820-07-04']
  expect(seen([...months(120), ...early, '2400'])).toEqual({
    years: [1989, 2000],
    earlier: early,
    later: ['2400'],
  })
  const many = Array.from({ length: 8 }, (_, index) => String(1100 + index * 20))
  expect(seen([...months(120), ...many]).earlier).toEqual([])
  const dozens = Array.from({ length: 60 }, (_, index) => String(1100 + index * 10))
  expect(seen([...months(400), ...dozens]).earlier).toEqual([])
  expect(seen([...months(1400), ...dozens]).earlier).toEqual(dozens)
})

test('nothing is left out where that makes the axis only a little shorter, or shows no more', () => {
  expect(seen([...months(120), '1980-01-01']).earlier).toEqual([])
  expect(seen([...Array.from({ length: 60 }, () => '2023-02-07'), '2023-04-20']).later).toEqual([])
})

test('of few facts all are on the axis', () => {
  expect(seen([...months(30), '1142-05-01']).earlier).toEqual([])
})

test('a long time that reaches into the axis is on it, and is cut', () => {
  expect(seen([...months(120), '1142/1991', '../1992-05', '1995/..'])).toMatchObject({
    years: [1988, 2001],
    earlier: [],
    later: [],
  })
})
