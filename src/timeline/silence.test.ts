import { expect, test } from 'vitest'
import { silences } from './silence.ts'
import { testFact } from './testing/facts.ts'

/** Which facts a silence is told before, and how long it is. */
function told(...dates: string[]): [before: string, days: number][] {
  const found = silences(dates.map((date) => testFact(date, date)))
  return [...found].map(([{ id }, days]) => [id, days])
}

test('a week without a fact that is dated to the day is told', () => {
  expect(told('2023-01-19', '2023-01-27')).toEqual([['2023-01-27', 7]])
  expect(told('2023-01-19', '2023-01-26')).toEqual([])
})

test('what is known to the month, season or year neither breaks nor ends a silence', () => {
  expect(told('2023-01-19', '2023-02', '2023-02-07')).toEqual([['2023-02-07', 18]])
  expect(told('2023-01-19', '2023-06')).toEqual([])
  expect(told('2023-01', '2023-02-07')).toEqual([])
})

test('nor does a day that is only about right', () => {
  expect(told('2023-01-19', '2023-01-25~', '2023-01-27')).toEqual([['2023-01-27', 7]])
})

test('a day by which something had happened is told together with that day', () => {
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
