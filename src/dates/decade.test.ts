import { expect, test } from 'vitest'
import { dateOf } from './testing/contexts.ts'
import { civil } from './units/wall.ts'
import { firstYearOf, lastYearOf, type Years } from './decade.ts'

test.each<[number, Years, string]>([
  [1142, 10, '114X'],
  [1142, 100, '11XX'],
  [2000, 10, '200X'],
  [-43, 10, '-004X'],
  [-40, 10, '-004X'],
  [-43, 100, '-00XX'],
  [-1, 10, '-000X'],
  [0, 10, '000X'],
  [0, 100, '00XX'],
  [-1200, 100, '-12XX'],
])('the years with %i, of %i, are those of the date %s', (year, years, edtf) => {
  const { earliest, latest } = dateOf(edtf)
  const first = firstYearOf(year, years)
  expect([first, lastYearOf(first, years)]).toEqual([
    civil(earliest ?? NaN).year,
    civil(latest ?? NaN).year,
  ])
})

test('a year is its own first and last', () => {
  expect([firstYearOf(-43, 1), lastYearOf(-43, 1)]).toEqual([-43, -43])
})
