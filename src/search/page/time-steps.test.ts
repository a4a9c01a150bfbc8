import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startOfDay } from '../../dates/units/wall.ts'
import { timeSteps } from './time-steps.ts'

const january = timeSteps(startOfDay(2023, 1, 1), startOfDay(2023, 2, 1))

describe('the steps of a histogram', () => {
  test('are days on an axis of a month', () => {
    expect(january.count).toBe(31)
    expect(january.firstText(18)).toBe('2023-01-19')
    expect(january.lastText(18)).toBe('2023-01-19')
    expect(january.startOf(0)).toBe(0)
    expect(january.endOf(30)).toBe(1)
  })

  test('are months on an axis of decades, years on one of centuries', () => {
    const decades = timeSteps(startOfDay(1950), startOfDay(1990))
    expect(decades.firstText(0)).toBe('1950-01')
    expect(decades.lastText(decades.count - 1)).toBe('1989-12')
    const centuries = timeSteps(startOfDay(-43), startOfDay(2023))
    expect(centuries.firstText(0)).toBe('-0043')
    expect(centuries.lastText(centuries.count - 1)).toBe('2022')
  })

  test('are limited in number, however long the axis is', () => {
    const ages = timeSteps(startOfDay(-200_000), startOfDay(2000))
    expect(ages.count).toBeLessThanOrEqual(2201)
    expect(ages.firstText(0)).toBe('Y-200000')
  })

  test('are round numbers of years on a very long axis', () => {
    const ages = timeSteps(startOfDay(-233), startOfDay(2067), 100)
    expect([0, 1, 5].map(ages.firstText)).toEqual(['-0250', '-0200', '0000'])
    expect(ages.lastText(0)).toBe('-0201')
  })

  test('begin before the axis if it begins within a step', () => {
    const scale = timeSteps(startOfDay(2023, 1, 1) + 3600, startOfDay(2023, 1, 3) + 60)
    expect([0, 1, 2].map(scale.firstText)).toEqual(['2023-01-01', '2023-01-02', '2023-01-03'])
    expect(scale.startOf(0)).toBe(0)
    expect(scale.endOf(2)).toBe(1)
  })

  test('are found by a year, month or day and by no other text', () => {
    expect(january.firstOf('2023-01')).toBe(0)
    expect(january.lastOf('2023-01')).toBe(30)
    expect(january.firstOf('2023-01-19')).toBe(18)
    expect(january.lastOf('2022')).toBe(0)
    expect(january.firstOf('2024')).toBe(30)
    expect(january.firstOf('soon')).toBeUndefined()
  })

  test('are found by their positions and by their texts', () => {
    const lengths = fc.integer({ min: 1, max: 4_000_000 })
    const starts = fc.integer({ min: -9000, max: 9000 })
    fc.assert(
      fc.property(starts, lengths, fc.nat(), (year, days, any) => {
        const start = startOfDay(year)
        const scale = timeSteps(start, start + days * 86_400)
        const step = any % scale.count
        expect(scale.count).toBeLessThanOrEqual(2201)
        expect(scale.stepAt((scale.startOf(step) + scale.endOf(step)) / 2)).toBe(step)
        expect(scale.firstOf(scale.firstText(step))).toBe(step)
        expect(scale.lastOf(scale.lastText(step))).toBe(step)
      }),
      { numRuns: 60 },
    )
  })
})
