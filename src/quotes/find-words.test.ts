import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'
import { nearestPassage } from './nearest-passage.ts'

const SOURCE =
  'He said: "The second batch was delivered quite recently — on January 19," and left.\n' +
  'Ada’s  army, he added, has  grain, energy and\u00A0fertilizers [...]. We will work together.'

test.each([
  ['words as they stand', 'The second batch was delivered'],
  ['another dash', 'recently - on January 19'],
  ['another apostrophe', "Ada's army"],
  ['other white space', 'grain, energy\nand fertilizers'],
  ['an omission', 'The second batch … on January 19'],
  ['an omission in brackets', 'The second batch [...] We will work together'],
  ['three dots', 'The second batch...January 19'],
  ['an omission at the end', 'We will work […]'],
  ['the whole', SOURCE],
])('%s is found', (_, words) => {
  expect(findWords(words, SOURCE)).toBeDefined()
})

test.each([
  ['a changed word', 'The second batch was sent'],
  ['a missing comma', 'grain energy and fertilizers'],
  ['an added comma', 'grain, energy, and fertilizers'],
  ['another case', 'the second batch'],
  ['half a number', 'on January 1'],
  ['half a word', 'econd batch'],
  ['parts in another order', 'on January 19 … The second batch'],
  ['a part twice', 'January 19 … January 19'],
  ['nothing', ''],
  ['only an omission', '…'],
])('%s is not', (_, words) => {
  expect(findWords(words, SOURCE)).toBeUndefined()
})

test('a place is given in the source as it is', () => {
  const place = findWords('energy and fertilizers', SOURCE)
  expect(SOURCE.slice(place?.start, place?.end)).toBe('energy and\u00A0fertilizers')
})

test('scripts without spaces are found in the middle of a line', () => {
  expect(findWords('彗星先出東方', '七年，彗星先出東方，見北方')).toBeDefined()
  expect(findWords('ប្រាសាទអង្គរ', 'គេសង់ប្រាសាទអង្គរនៅទីនោះ')).toBeDefined()
})

test('every run of whole words is found where it stands', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.nat(11), fc.nat(11), (all, a, b) => {
      const from = Math.min(a, b) % all.length
      const to = (Math.max(a, b) % all.length) + 1
      const quotation = all.slice(Math.min(from, to - 1), to).join(' ')
      expect(findWords(quotation, all.join('\n'))).toBeDefined()
      expect(findWords(`${quotation} xxxxxxx`, all.join(' '))).toBeUndefined()
    }),
  )
})

test('the nearest passage is the one most likely meant', () => {
  expect(nearestPassage('grain, energy, and fertilisers', SOURCE)).toBe(
    'grain, energy and fertilizers',
  )
  expect(nearestPassage('a wholly different sentence of somebody else', SOURCE)).toBeUndefined()
})

test('indices stay right after characters outside the basic plane', () => {
  const source = 'a 😀 “b”'
  const place = findWords('"b"', source)
  expect(source.slice(place?.start, place?.end)).toBe('“b”')
})
