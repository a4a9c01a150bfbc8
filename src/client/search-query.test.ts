import { describe, expect, it, test } from 'vitest'
import { dateFinder } from '../exports/search-dates.ts'
import { readQuery } from './search-query.ts'

const read = (typed: string, language = 'en') => readQuery(typed, language, dateFinder(language))
const termOf = (typed: string, language?: string): string => read(typed, language).term

describe('what Pagefind is asked for', () => {
  test.each([
    ['19 January', 'ǂn0119'],
    ['January 19, 2023', 'ǂd20230119'],
    ['2023-01-19', 'ǂd20230119'],
    ['2023-01', 'ǂm202301'],
    ['talks on 7 Feb 2023', 'ǂd20230207 talks on'],
    ['Fertilizer', 'fertiliser'],
    ['Goïta', 'Goïta'],
    ['Russia–Mali, talks', 'Russia Mali talks'],
    ['anti-terror', 'anti terror'],
    ['St. Petersburg', 'St. Petersburg'],
    ['“on January 19”', '"on January 19"'],
    ['  ', ''],
    ['—', ''],
  ])('for %s: %s', (typed, term) => {
    expect(termOf(typed)).toBe(term)
  })

  it('is not respelt in another language', () => {
    expect(termOf('fertilizer', 'fr')).toBe('fertilizer')
  })
})

it('knows each word as it was typed and as it is compared', () => {
  expect(read('Goïta 7 Feb').words).toEqual([
    { typed: '7 Feb', asked: 'ǂn0207', folded: 'ǂn0207' },
    { typed: 'Goïta', asked: 'Goïta', folded: 'goita' },
  ])
})

it('has no words to look for in an exact phrase', () => {
  expect(read('"quite recently"').words).toEqual([])
})
