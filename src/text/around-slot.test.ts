import { expect, test } from 'vitest'
import { aroundSlot } from './around-slot.ts'

test('a pattern is cut around a slot', () => {
  expect(aroundSlot('Said by {names} today', 'names')).toEqual(['Said by ', ' today'])
  expect(aroundSlot('Nothing', 'names')).toEqual(['Nothing', ''])
})
