import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { lettersAsPoints, plainNumbers, pointsAsLetters } from './numbers.ts'

describe('numbers that are compared', () => {
  test.each([
    ['3.7', '3ꞏ7'],
    ['3,7', '3ꞏ7'],
    ['٣٫٧', '٣ꞏ٧'],
    ['40,000', '40000'],
    ['40\u00a0000', '40000'],
    ['40\u202f000', '40000'],
    ['40’000', '40000'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234ꞏ5'],
    ['1.234,5', '1234ꞏ5'],
    ['2.500', '2500'],
    ['0.125', '0ꞏ125'],
    ['3.7m', '3ꞏ7m'],
    ['v3.7', 'v3ꞏ7'],
  ])('%s is %s', (text, plain) => {
    expect(plainNumbers(text)).toBe(plain)
  })

  test.each([
    '07.02.2023',
    '1.2.3',
    '192.168.0.1',
    '2022 500',
    '2022\u00a0500',
    '12,34,56',
    '14:33.5:1',
    'in 1999, 200 people',
    '5.',
    'F16\u00a0500',
  ])('%s is none with marks', (text) => {
    expect(plainNumbers(text)).toBe(text)
  })
})

it('go into the index with points that are letters, and come out as they were', () => {
  const text = 'From 3.7 to 3,9 and ٣٫٧, 40,000 or 1.234,5; on 07.02.2023.'
  expect(pointsAsLetters(text)).toContain('3ꞏ7')
  expect(pointsAsLetters(text)).toContain('40,000')
  expect(lettersAsPoints(pointsAsLetters(text))).toBe(text)
  const parts = fc.array(fc.constantFrom('.', ',', '٫', "'", '\u00a0', ' ', '1', '23', '456', 'a'))
  fc.assert(
    fc.property(parts, (some) => {
      const text = some.join('')
      expect(lettersAsPoints(pointsAsLetters(text))).toBe(text)
    }),
  )
})
