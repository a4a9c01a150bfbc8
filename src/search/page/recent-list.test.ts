import { expect, test } from 'vitest'
import { readRecent, withRecent } from './recent-list.ts'

test('the latest is first, each stands there once, and eight are kept', () => {
  const nine = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].reduce<string[]>(withRecent, [])
  expect(nine).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a'])
})

test.each([
  [undefined, []],
  ['["a","b"]', ['a', 'b']],
  ['["a",1]', ['a']],
  ['{"a":1}', []],
  ['a', []],
])('%s is read as %j', (text, list) => {
  expect(readRecent(text)).toEqual(list)
})
