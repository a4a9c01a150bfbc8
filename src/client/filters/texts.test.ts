import { expect, test } from 'vitest'
import { en } from '../../strings/en.ts'
import { countText, ofTotal } from './texts.ts'

test('counts are told in the numbers and plurals of the language', () => {
  expect(countText(en.filter.facts, 'en-GB', 1)).toBe('1 fact')
  expect(countText(en.filter.facts, 'en-GB', 0)).toBe('0 facts')
  expect(countText(en.filter.facts, 'de', 1200)).toBe('1.200 facts')
  expect(ofTotal(en.filter.shown, 'en-GB', 1, 26)).toBe('1 of 26 facts')
  expect(ofTotal(en.filter.shown, 'en-GB', 1, 1)).toBe('1 of 1 fact')
  expect(countText({}, 'en-GB', 1)).toBe('')
})
