import { expect, test } from 'vitest'
import { sourceName } from './source-name.ts'

const wording = '“{words}”'
const title = 'Two towns reaffirm that they help each other, and oppose whoever does not'
const short = 'the undated report'
const publisher = 'The Town Paper'

test.each([
  [{ title, publisher, short }, short],
  [{ title, publisher: undefined, short }, short],
  [{ title, publisher, short: undefined }, publisher],
  [
    { title, publisher: undefined, short: undefined },
    '“Two towns reaffirm that they help each other…”',
  ],
])('%#: a source goes by its short name, its publisher or its title', (source, name) => {
  expect(sourceName(source, wording)).toBe(name)
})
