import { expect, test } from 'vitest'
import { tipsFor } from './tips.ts'

test.each([
  ['zebra', ['spelling', 'date']],
  ['zebra crossing', ['fewer', 'spelling', 'date']],
  ['“zebra crossing”', ['fewer', 'spelling', 'date', 'phrase']],
  ['-zebra', ['spelling', 'date', 'minus']],
  ['zebra-crossing', ['spelling', 'date']],
])('%s', (query, tips) => {
  expect(tipsFor(query)).toEqual(tips)
})
