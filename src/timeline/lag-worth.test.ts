import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { lagWorthTelling } from './lag-worth.ts'

test.each([
  ['2023-01-19', '2023-02-07', [19, 19]],
  ['2023-01', '2023-02-07', [7, 37]],
])('%s, said on %s: %o days later', (happened, said, [min, max]) => {
  expect(lagWorthTelling(dateOf(happened), dateOf(said))).toMatchObject({ min, max })
})

test.each([
  ['the same day', '2023-02-07', '2023-02-07'],
  ['anything up to a year', '2022/2023-01', '2023-02-07'],
  ['no known start', '../2023-02-01', '2023-02-07'],
  ['said before', '2023-03', '2023-02-07'],
])('%s is not shown', (_, happened, said) => {
  expect(lagWorthTelling(dateOf(happened), dateOf(said))).toBeUndefined()
})
