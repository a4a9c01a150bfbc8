import { describe, expect, it, test } from 'vitest'
import { fold, hiddenParts, wordsOf } from './fold.ts'

describe('folding', () => {
  test.each([
    ['Goïta', 'goita'],
    ['GOÏTA’S', 'goitas'],
    ['U.S.', 'us'],
    ['Édouard', 'edouard'],
    ['Ἰώσηπος', 'ιωσηπος'],
    ['司馬遷', '司馬遷'],
    ['—', ''],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })
})

it('takes runs of letters and digits for words, and keeps their places', () => {
  const text = 'Goïta’s visit, 2023'
  const words = wordsOf(text)
  expect(words.map(({ folded }) => folded)).toEqual(['goita', 's', 'visit', '2023'])
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
    words.map(({ text }) => text),
  )
})

describe('parts that Pagefind would not split off', () => {
  test.each([
    ['the Russia–Mali talks', ['russia', 'mali']],
    ['l’armée', ['armee']],
    ['al-Ma’mun says', ['al', 'ma', 'mun', 'mamun']],
    ['a plain-word “quoted”, twice…', []],
    ['司馬遷', ['司馬遷', '馬遷', '遷']],
  ])('of %s', (text, parts) => {
    expect(hiddenParts(text)).toEqual(parts)
  })
})
