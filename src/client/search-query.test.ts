import { describe, expect, it, test } from 'vitest'
import { dateFinder } from '../exports/search-dates.ts'
import { dateReading } from '../exports/testing/date-reading.ts'
import { readQuery, soughtIn } from './search-query.ts'

const read = (typed: string, language = 'en') =>
  readQuery(typed, language, dateFinder(dateReading(language)))

describe('what Pagefind is asked for', () => {
  test.each([
    ['talks on 7 Feb 2023', 'talks on'],
    ['Fertilizer', 'fertiliser'],
    ['Goïta', 'Goïta'],
    ['Russia–Mali, talks', 'Russia Mali talks'],
    ['Returns & sightings', 'Returns sightings'],
    ['anti-terror', 'anti terror'],
    ['St. Petersburg', 'saint Petersburg'],
    ['Mt Everest', 'mount Everest'],
    ['St.', 'saint'],
    ['st', 'st'],
    ['  ', ''],
    ['—', ''],
  ])('for %s: %s', (typed, term) => {
    expect(read(typed).term).toBe(term)
  })

  it('is not respelt in another language', () => {
    expect(read('fertilizer', 'fr').term).toBe('fertilizer')
  })
})

describe('dates', () => {
  test.each([
    ['19 January', '19 January', 'ǂn0119'],
    ['on January 19, 2023', 'January 19, 2023', 'ǂd20230119'],
    ['2023-01', '2023-01', 'ǂm202301'],
    ['44 BC', '44 BC', '"44 BC"'],
  ])('of %s: %s, mentioned as %s', (typed, date, mention) => {
    expect(read(typed).dates).toMatchObject([{ typed: date, mention }])
  })
})

describe('phrases', () => {
  test.each([
    ['"very soon" wheat', ['very soon'], 'wheat'],
    ['“on January 19”', ['on January 19'], ''],
    ['«très bientôt» blé', ['très bientôt'], 'blé'],
    ['„sehr bald“', ['sehr bald'], ''],
    ['"a b" "c d" e', ['a b', 'c d'], 'e'],
    ['"very soon', [], 'very soon'],
    ['"" wheat', [], 'wheat'],
  ])('of %s: %j, and words: %s', (typed, phrases, term) => {
    expect(read(typed)).toMatchObject({ phrases, term })
  })
})

it('knows each word as it was typed and as it is compared', () => {
  expect(read('Goïta 7 Feb').words).toEqual([{ typed: 'Goïta', asked: 'Goïta', folded: 'goita' }])
})

it('marks words, those of phrases, and dates', () => {
  expect(soughtIn(read('“so be” Goïta 7 Feb'))).toEqual(['goita', 'so', 'be', 'ǂn0207'])
  expect(soughtIn(read('summer 2023'))).toEqual(['summer', '2023'])
})
