import { expect, test } from 'vitest'
import { seasonNumber, seasonOf, seasonStart } from './season.ts'

test('21 to 24 are the seasons, and nothing else is', () => {
  expect([20, 21, 22, 23, 24, 25].map(seasonOf)).toEqual([
    undefined,
    'spring',
    'summer',
    'autumn',
    'winter',
    undefined,
  ])
})

test('numbers and names are one another’s inverse', () => {
  for (const number of [21, 22, 23, 24]) {
    const season = seasonOf(number)
    expect(season && seasonNumber(season)).toBe(number)
  }
})

test('a season of one hemisphere is the opposite one of the other', () => {
  expect(seasonStart('summer', 'northern')).toBe(seasonStart('winter', 'southern'))
  expect(seasonStart('spring', 'northern')).toBe(seasonStart('autumn', 'southern'))
})
