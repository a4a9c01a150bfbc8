import { expect, test } from 'vitest'
import { startOfDay } from '../../dates/units/wall.ts'
import { BrushScale } from './brush-scale.ts'

const january = new BrushScale(startOfDay(2023, 1, 1), startOfDay(2023, 2, 1))

test('a position is a day of a short axis, a month of a long one, a year of one of centuries', () => {
  expect([0, 0.6, 1].map((at) => january.at(at))).toEqual([
    '2023-01-01',
    '2023-01-19',
    '2023-01-31',
  ])
  expect(new BrushScale(startOfDay(1950), startOfDay(1990)).at(0.5)).toBe('1970-01')
  expect(new BrushScale(startOfDay(-43), startOfDay(2023)).at(0)).toBe('-0043')
  expect(new BrushScale(startOfDay(-228_000_000), startOfDay(2000)).at(0)).toBe('Y-228000000')
})

test('a period begins and ends at its positions, and never beyond the axis', () => {
  expect(january.startOf('2023-01-01')).toBe(0)
  expect(january.endOf('2023-01-31')).toBe(1)
  expect(january.endOf('2023-01-19')).toBeCloseTo(19 / 31)
  expect([january.startOf('2020'), january.endOf('2024')]).toEqual([0, 1])
})

test('a position beyond the axis is its end', () => {
  expect([-3, 7].map((at) => january.at(at))).toEqual(['2023-01-01', '2023-01-31'])
})
