import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { foundIn } from './source-check.ts'
import type { Source } from './types.ts'

const [source, other] = [{ id: 'a' }, { id: 'b' }] as unknown as [Source, Source]
const quote = (day?: string) => ({
  checks: [
    { source: other, on: dateOf('2025-01-01') },
    ...(day === undefined ? [] : [{ source, on: dateOf(day) }]),
  ],
})

test.each([
  [['2024-01-02'], 1, '2024-01-02'],
  [['2024-01-02', '2024-01-02'], 2, '2024-01-02'],
  [['2024-01-03', '2024-01-02'], 2, '2024-01-03'],
  [[undefined, '2024-01-02'], 1, '2024-01-02'],
  [[undefined, undefined], undefined, undefined],
  [[], undefined, undefined],
])('of quotations found on %j, %s were found, by %s', (days, count, day) => {
  const found = foundIn(days.map(quote), source)
  expect(found?.found).toBe(count)
  expect(found?.on.edtf).toBe(day)
})
