import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atQuotation, textFragment } from './text-fragment.ts'

test.each([
  ['very near future', '#:~:text=very%20near%20future'],
  ['grain, energy & oil-products', '#:~:text=grain%2C%20energy%20%26%20oil%2Dproducts'],
  [
    'We welcome the decision to strengthen relations between Moscow and Bamako',
    '#:~:text=We%20welcome%20the%20decision,between%20Moscow%20and%20Bamako',
  ],
  ['It began […] and it ended', '#:~:text=It%20began,and%20it%20ended'],
  ['彗星先出東方', '#:~:text=%E5%BD%97%E6%98%9F%E5%85%88%E5%87%BA%E6%9D%B1%E6%96%B9'],
  ['…', ''],
])('%j is found at %j', (words, fragment) => {
  expect(textFragment(words)).toBe(fragment)
})

test.each([
  ['https://x.example/a', 'so be it', 'https://x.example/a#:~:text=so%20be%20it'],
  ['https://x.example/a?b#sec', 'so', 'https://x.example/a?b#sec:~:text=so'],
  ['https://x.example/a#:~:text=other', 'so', 'https://x.example/a#:~:text=so'],
  ['https://x.example/a#sec', '…', 'https://x.example/a#sec'],
])('%s is opened at %j by %s', (url, words, address) => {
  expect(atQuotation(url, words)).toBe(address)
})

test('a fragment has the directive’s own marks only where they are its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(textFragment(words)).toMatch(/^(?:#:~:text=[^\s&,-]+(?:,[^\s&,-]+)?)?$/u)
    }),
  )
})
