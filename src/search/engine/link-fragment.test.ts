import { expect, test } from 'vitest'
import { linkFragment } from './link-fragment.ts'

/** A text with its found words between brackets. */
const marked = (text: string) =>
  text.split(/[[\]]/).map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))

const directives = (...texts: string[]): string[] =>
  decodeURIComponent(linkFragment(texts.map(marked)).slice('#:~:'.length)).split('&')

test.each([
  ['[grain]', 'text=grain'],
  ['They took [grain] and oil', 'text=They took-,grain,-and oil'],
  // No more than three words on each side.
  ['one two three four [grain] five six seven eight', 'text=two three four-,grain,-five six seven'],
  // The page may set punctuation otherwise, or a number of a source beside it.
  ['“We have [grain].” So be it', 'text=have-,grain'],
  ['Said. [Grain] came, they said', 'text=Grain'],
  ['the [grain] of 1.8 tonnes', 'text=the-,grain,-of'],
  ['no-man’s [land] at 5%', 'text=no-man’s-,land,-at'],
])('%j is found at %j', (text, expected) => {
  expect(directives(text)).toEqual([expected])
})

test('a directive’s own signs are encoded', () => {
  expect(linkFragment([marked('semi-dry [oil, gas & co-op]')])).toBe(
    '#:~:text=semi%2Ddry-,oil%2C%20gas%20%26%20co%2Dop',
  )
})

test('every found word has its directive, first those of the first text, up to four', () => {
  expect(directives('a [b] c [d] e', 'f', '[g] [h] [i]')).toEqual([
    'text=a-,b,-c',
    'text=c-,d,-e',
    'text=g',
    'text=h',
  ])
})

test('without found words there is no fragment', () => {
  expect(linkFragment([marked('a b'), []])).toBe('')
})
