import { expect, test } from 'vitest'
import { joined, spaced } from './lone-punctuation.ts'

/** Words as Pagefind counts them: runs without white space. */
const words = (text: string): string[] => text.trim().split(/\s+/)

test.each([
  ['quite recently — on January 19', 5],
  ['one -- two – three', 3],
  ['Vraiment ?', 1],
  ['« Oui »', 2],
  ['a well-known end - .', 3],
  ['nothing alone', 2],
])('%s', (text, count) => {
  expect(words(joined(text))).toHaveLength(count)
  expect(spaced(joined(text))).toBe(text)
})
