import { expect, test } from 'vitest'
import { civil, startOfDay } from '../dates/units/wall.ts'
import { en } from '../strings/en.ts'
import { inOrder } from '../timeline/build/order.ts'
import { testFact, testTopic } from '../timeline/testing/facts.ts'
import { binsOf } from './bins.ts'
import { densityOf, type Density } from './density.ts'
import { extentOf } from './extent.ts'

const topics = ['one', 'two'].map(testTopic)

function densityOfDates(dates: readonly string[], maxCells = 24): Density {
  const facts = inOrder(
    dates.map((date, index) => ({
      ...testFact(`fact-${String(index).padStart(5, '0')}`, date),
      topics: topics.slice(index % 2, (index % 2) + 1),
    })),
  )
  const extent = extentOf(facts.map(({ date }) => date))
  const style = { language: 'en', words: en.dates }
  return densityOf(facts, { extent, topics, style, width: 720, maxLanes: 8, maxCells })
}

test.each([
  ['2023-01-01', '2023-01-20', 24, 'day', 19],
  ['2023-01-01', '2023-12-31', 24, 'month', 12],
  ['2023-01-01', '2023-12-31', 6, 'month', 6],
  ['1990-01-01', '2010-01-01', 24, 'year', 20],
  ['1990-01-01', '2025-06-01', 24, 'year', 18],
  ['1923-01-01', '2023-01-01', 6, 'year', 6],
])('from %s to %s, at most %d bins: %s, %d of them', (from, to, most, unit, count) => {
  const [start, end] = [from, to].map((day) => Date.parse(day) / 1000)
  const bins = binsOf({ start: start ?? 0, end: end ?? 0 }, most)
  expect(bins.unit).toBe(unit)
  expect(bins.bounds).toHaveLength(count + 1)
  expect(bins.bounds[0]).toBeLessThanOrEqual(start ?? 0)
  expect(bins.bounds.at(-1)).toBeGreaterThanOrEqual(end ?? 0)
})

test('bins of several years begin at round years, in any age', () => {
  const bins = binsOf({ start: startOfDay(-228_000_000), end: startOfDay(2000) }, 24)
  expect(bins.bounds.slice(0, 2).map((bound) => civil(bound).year)).toEqual([
    -230_000_000, -220_000_000,
  ])
})

test('facts are counted by topic and time, and the highest bar is the largest number', () => {
  const { lanes, open } = densityOfDates(
    ['2001', '2003-05', '2003', '2003-01-02', '2003-07', '2005'],
    8,
  )
  expect(
    lanes.map(({ topic, cells }) => [topic?.id, cells.map(({ facts }) => facts.length)]),
  ).toEqual([
    ['one', [1, 2]],
    ['two', [2, 1]],
  ])
  expect(lanes.flatMap(({ bars }) => bars.map(({ height }) => height))).toEqual([0.5, 1, 1, 0.5])
  expect(open).toEqual([])
})

test('a fact whose time reaches beyond one bar is in none', () => {
  const years = Array.from({ length: 30 }, (_, index) => String(1990 + index))
  const { lanes, open } = densityOfDates([...years, '1995/1999', '2001/..'])
  expect(open.map(({ date }) => date.edtf)).toEqual(['1995/1999', '2001/..'])
  expect(lanes.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts))).toHaveLength(30)
})

test('bars are narrower than cells only if the facts are dated that closely', () => {
  const months = Array.from(
    { length: 36 },
    (_, at) => `${String(2001 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`,
  )
  const widths = ({ lanes }: Density) => {
    const [bar, cell] = [lanes[0]?.bars[0], lanes[0]?.cells[0]]
    return ((cell?.to ?? 0) - (cell?.from ?? 0)) / ((bar?.to ?? 0) - (bar?.from ?? 1))
  }
  expect(widths(densityOfDates(months, 6))).toBeGreaterThan(5)
  expect(
    widths(densityOfDates([...months, '2001', '2001', '2002', '2002', '2003', '2003'], 6)),
  ).toBe(1)
})
