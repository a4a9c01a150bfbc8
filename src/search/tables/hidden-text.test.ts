import { expect, test } from 'vitest'
import { shown, unsearched } from './hidden-text.ts'

test.each(['A headline, “western-led”', '測試年鑑', 'Édition № 5 – القدس', 'a 😀 b', ''])(
  '%s can be read and has no word',
  (text) => {
    expect(unsearched(text)).not.toMatch(/[\p{L}\p{N}\s]/u)
    expect(shown(`by ${unsearched(text)}`)).toBe(`by ${text}`)
  },
)
