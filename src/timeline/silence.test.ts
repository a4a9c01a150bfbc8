import { expect, test } from 'vitest'
import { silences } from './silence.ts'
import { testFact } from './testing/facts.ts'

/** The facts with a silence before them, and its length. */
function told(...dates: string[]): [before: string, days: number][] {
  const found = silences(dates.map((date) => testFact(date, date)))
  return [...found].map(([{ id }, { first, last }]) => [id, last - first + 1])
}

test('a week without a fact dated to the day is a silence', () => {
  expect(told('2023-01-19', '2023-01-27')).toEqual([['2023-01-27', 7]])
  expect(told('2023-01-19', '2023-01-26')).toEqual([])
})

test('a silence is counted in whole days, across months and whatever the time of day', () => {
  expect(told('2023-02-27', '2023-03-07')).toEqual([['2023-03-07', 7]])
  expect(told('2023-01-19T23:59Z', '2023-01-27T00:00Z')).toEqual([['2023-01-27T00:00Z', 7]])
  expect(told('2023-01-27', '2023-01-27')).toEqual([])
})

test('facts dated to a month, season or year do not end a silence', () => {
  expect(told('2023-01-19', '2023-02', '2023-02-07')).toEqual([['2023-02-07', 18]])
  expect(told('2023-01-19', '2023-06')).toEqual([])
  expect(told('2023-01', '2023-02-07')).toEqual([])
})

test('nor does a day that is only about right', () => {
  expect(told('2023-01-19', '2023-01-25~', '2023-01-27')).toEqual([['2023-01-27', 7]])
})

test('a fact “by” a day is grouped with that day', () => {
  expect(told('2023-01-19', '../2023-01-27', '2023-01-27')).toEqual([['../2023-01-27', 7]])
  expect(told('2023-01-19', '../2023-01-26', '2023-01-27')).toEqual([['2023-01-27', 7]])
})

test('an interval lasts until its end, an open end begins on its day', () => {
  expect(told('2023-01-19/2023-02-01', '2023-02-07')).toEqual([])
  expect(told('2023-01-19/..', '2023-02-07')).toEqual([['2023-02-07', 18]])
  expect(told('2023-01-01/2023-01-31', '2023-01-19', '2023-02-07')).toEqual([])
})

test('nothing, and one fact alone, have no silence', () => {
  expect(told()).toEqual([])
  expect(told('2023-01-19')).toEqual([])
})
