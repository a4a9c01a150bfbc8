import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepNumbersTogether } from './keep-numbers-together.ts'

test.each([
  ['on 7 February 2023 in', 'on 7~February 2023 in'],
  ['26 facts from 2 reports', '26~facts from 2~reports'],
  ['in 2023 and', 'in 2023 and'],
  ['by 1,250 years', 'by 1,250 years'],
  ['١٩ يناير', '١٩~يناير'],
  ['7. February', '7. February'],
])('“%s” becomes “%s”', (text, set) => {
  expect(keepNumbersTogether(text)).toBe(set.replaceAll('~', '\u00A0'))
})

test('only spaces change', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(keepNumbersTogether(text).replaceAll('\u00A0', ' ')).toBe(
        text.replaceAll('\u00A0', ' '),
      )
    }),
  )
})
