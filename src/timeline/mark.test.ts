import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { markShape } from './mark.ts'

test.each([
  ['2023-01-19', 'point'],
  ['2023-01-19T10:00Z', 'point'],
  ['2023-01-19?', 'point'],
  ['2023-01-19~', 'bar'],
  ['2023-01-19%', 'bar'],
  ['2023-01', 'bar'],
  ['2023-22', 'bar'],
  ['2023', 'bar'],
  ['202X', 'bar'],
  ['2023-01-19/2023-01-20', 'bar'],
  ['2023-01-19/..', 'open-end'],
  ['2023-01-19/', 'open-end'],
  ['../2023-01', 'open-start'],
  ['/2023', 'open-start'],
])('%s: %s', (date, shape) => {
  expect(markShape(dateOf(date))).toBe(shape)
})
