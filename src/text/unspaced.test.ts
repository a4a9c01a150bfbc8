import { expect, test } from 'vitest'
import { hasUnspaced } from './unspaced.ts'

test.each([
  ['漢', true],
  ['ひ', true],
  ['カ', true],
  ['ไทย', true],
  ['ລາວ', true],
  ['ខ្មែរ', true],
  ['မြန်မာ', true],
  ['한국', false],
  ['русский', false],
  ['हिन्दी', false],
  ['Latin', false],
])('%s is written without spaces: %j', (text, isUnspaced) => {
  expect(hasUnspaced(text)).toBe(isUnspaced)
})
