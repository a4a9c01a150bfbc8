import { expect, test } from 'vitest'
import { citedIn, citedNumbers } from './cited.ts'
import type { Source } from './types.ts'

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as unknown as [Source, Source, Source]
const citing = (...sources: Source[]) => ({
  sources: sources.map((source) => ({ source, note: undefined })),
})

test('sources are listed once, as they are first cited', () => {
  expect(citedIn([citing(b), citing(a, b), citing(c)])).toEqual([b, a, c])
})

test.each([
  [citing(b), '[1]'],
  [citing(c, b), '[1] [3]'],
  [citing(a, a), '[2]'],
  [citing(), ''],
])('%#: a fact has the numbers of its sources', (fact, numbers) => {
  expect(citedNumbers(fact, [b, a, c])).toBe(numbers)
})

test('a source that is not listed has no number', () => {
  expect(citedNumbers(citing(a, c), [c])).toBe('[1]')
})
