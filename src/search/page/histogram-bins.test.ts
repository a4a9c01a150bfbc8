import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayNumberOf, daysOf, meets, type DaySpan } from '../../dates/units/days.ts'
import { barsOf, binsOf, fullest } from './histogram-bins.ts'

const DAY = 86_400
const [start, end] = [dayNumberOf(2023) * DAY, dayNumberOf(2024) * DAY]
const span = (year: number, month?: number, day?: number): DaySpan =>
  daysOf(year, month, day) ?? { earliest: 0, latest: 0 }

describe('the bins of an axis', () => {
  const bins = binsOf([span(2023, 2, 7), span(2023, 2), span(2023), span(2022, 5)], start, end)

  it('are its months, where it is a year', () => {
    expect(bins).toHaveLength(12)
    expect(bins[1]).toMatchObject({ first: '2023-02', last: '2023-02' })
  })

  it('tell facts dated within them from those whose time only takes them in', () => {
    expect(bins.map(({ within }) => within).slice(0, 4)).toEqual([1, 2, 0, 0])
    expect(bins.every(({ maybe }) => maybe === 1)).toBe(true)
  })

  it('take an open end to the end of the axis', () => {
    const open = { earliest: dayNumberOf(2023, 11), latest: Infinity }
    expect(binsOf([open], start, end).map(({ maybe }) => maybe)).toEqual([
      ...new Array<number>(10).fill(0),
      1,
      1,
    ])
  })
})

const anySpan = fc
  .tuple(fc.integer({ min: -400_000, max: 40_000 }), fc.nat(60_000), fc.nat(9))
  .map(([earliest, length, open]) => ({
    earliest: open === 0 ? -Infinity : earliest,
    latest: open === 1 ? Infinity : earliest + length,
  }))

test('each fact is counted once for certain, or wherever it may have been', () => {
  const axis = fc.tuple(
    fc.integer({ min: -400_000, max: 20_000 }),
    fc.integer({ min: 1, max: 400_000 }),
  )
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 20 }), axis, (spans, [first, days]) => {
      const range = { earliest: first, latest: first + days - 1 }
      const there = spans.filter((one) => meets(one, range))
      const bins = binsOf(there, first * DAY, (first + days) * DAY)
      expect(bins.length).toBeLessThanOrEqual(102)
      const sure = bins.reduce((sum, { within }) => sum + within, 0)
      const most = Math.max(...bins.map(({ maybe }) => maybe))
      expect(sure).toBeLessThanOrEqual(there.length)
      expect(sure + bins.reduce((sum, { maybe }) => sum + maybe, 0)).toBeGreaterThanOrEqual(
        there.length,
      )
      expect(most).toBeLessThanOrEqual(there.length - sure)
    }),
  )
})

test('bars lie within the axis, none upon another', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 50 }), fc.boolean(), (spans, isRtl) => {
      const bars = barsOf(binsOf(spans, start, end), 64, isRtl)
      for (const { x, width, y, height } of bars) {
        expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(-0.01)
        expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeLessThanOrEqual(100.02)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(64)
      }
      for (const x of new Set(bars.map((bar) => bar.x))) {
        const column = bars.filter((bar) => bar.x === x)
        expect(column.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(64)
      }
    }),
  )
})

test('from right to left the first bin is the rightmost', () => {
  const [bar] = barsOf(binsOf([span(2023, 1, 1)], start, end), 64, true)
  expect(Number.parseFloat(bar?.x ?? '')).toBeGreaterThan(90)
})

test('the fullest bin is the first of those with the most', () => {
  expect(fullest(binsOf([span(2023, 3, 1), span(2023, 5, 1)], start, end))?.first).toBe('2023-03')
  expect(fullest(binsOf([span(2023)], start, end))).toBeUndefined()
})

test('a single fact beside many has a bar that can be seen', () => {
  const many = Array.from({ length: 500 }, () => span(2023, 3, 1))
  const bars = barsOf(binsOf([...many, span(2023, 9, 1)], start, end), 64, false)
  expect(bars.map(({ height }) => height)).toEqual([64, 2])
})
