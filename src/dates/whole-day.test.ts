import { expect, test } from 'vitest'
import { dateOf } from './testing/contexts.ts'
import { wholeDay } from './whole-day.ts'

test.each([
  ['2023-02-07T14:33:00Z', 'UTC', '2023-02-07'],
  ['2023-02-07T20:00Z', 'Asia/Kolkata', '2023-02-08'],
  ['2023-02-07', 'Asia/Kolkata', '2023-02-07'],
  ['2023-02', 'UTC', '2023-02'],
  ['2023-02-07/..', 'UTC', '2023-02-07/..'],
])('%s in %s is %s', (edtf, timezone, day) => {
  expect(wholeDay(dateOf(edtf, { timezone, hemisphere: 'northern' })).edtf).toBe(day)
})
