import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold, foldedForms, hiddenParts, wordsOf } from './fold.ts'

describe('folding', () => {
  test.each([
    ['Goïta', 'goita'],
    ['GOÏTA’S', 'goitas'],
    ['U.S.', 'us'],
    ['Édouard', 'edouard'],
    ['Ἰώσηπος', 'ιωσηποσ'],
    ['Łódź’s', 'lodzs'],
    ['3.7', '3ꞏ7'],
    ['40,000', '40000'],
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

it('takes a number for one word', () => {
  expect(wordsOf('3.7 to 40\u00a0000, or 1.2.3').map(({ folded }) => folded)).toEqual([
    '3ꞏ7',
    'to',
    '40000',
    'or',
    '1',
    '2',
    '3',
  ])
})

test('a plain text, which is read faster, gives the same as within a text that is not plain', () => {
  const plain = fc.stringMatching(/^[a-zA-Z.,:'_&/ -]*$/)
  fc.assert(
    fc.property(plain, (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text} 1`).slice(0, -1))
      expect(foldedForms(text)).toEqual(foldedForms(`${text} 1`))
      expect(hiddenParts(text)).toEqual(hiddenParts(`${text} 1`))
    }),
  )
})

test.each([
  ['The Łódź of Goïta', ['lodz']],
  ['40\u00a0000 or 40,000 or 3.7', ['40000']],
  ['plain words, “quoted” l’armée', []],
])('of %s, Pagefind needs the folded forms %j', (text, forms) => {
  expect(foldedForms(text)).toEqual(forms)
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
