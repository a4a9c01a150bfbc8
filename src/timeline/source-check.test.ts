import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { checkedAtOnce } from './source-check.ts'
import type { Source } from './types.ts'

const [source, other] = [{ id: 'a' }, { id: 'b' }] as unknown as [Source, Source]
const quote = (day?: string) => ({
  checks: [
    { source: other, on: dateOf('2020-01-01') },
    ...(day === undefined ? [] : [{ source, on: dateOf(day) }]),
  ],
})

test.each([
  [['2024-01-02'], '2024-01-02'],
  [['2024-01-02', '2024-01-02'], '2024-01-02'],
  [['2024-01-02', '2024-01-03'], undefined],
  [['2024-01-02', undefined], undefined],
  [[undefined, '2024-01-02'], undefined],
  [[undefined, undefined], undefined],
  [[], undefined],
])('quotations found on %j were found at once: %s', (days, day) => {
  expect(checkedAtOnce(days.map(quote), source)?.edtf).toBe(day)
})
