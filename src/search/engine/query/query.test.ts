import { describe, expect, it, test } from 'vitest'
import { askedDateFinder } from '../../dates/asked-dates.ts'
import { dateReading } from '../../dates/testing/date-reading.ts'
import { readQuery } from './query.ts'

const read = (typed: string, language = 'en') =>
  readQuery(typed, language, askedDateFinder(dateReading(language)))

describe('what Pagefind is asked for', () => {
  test.each([
    ['talks on 7 Feb 2023', 'talks'],
    ['talks since Tuesday 7 Feb 2023', 'talks'],
    ['talks in Bamako', 'talks in Bamako'],
    ['talks in June', 'talks in June'],
    ['may', 'may'],
    ['in june', 'june'],
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
    ['on January 19, 2023', 'on January 19, 2023', 'ǂd20230119'],
    ['Tuesday 7\u200f/2\u200f/2023', 'Tuesday 7/2/2023', 'ǂd20230207'],
    ['in 2023', 'in 2023', '"2023"'],
    ['٢٠٢٣', '٢٠٢٣', '"2023"'],
    ['before 2023', 'before 2023', ''],
    ['1–10 February 2023', '1–10 February 2023', ''],
    ['in June', 'in June', 'June'],
    ['2023-01', '2023-01', 'ǂm202301'],
    ['44 BC', '44 BC', '"44 BC"'],
  ])('of %s: %s, mentioned as %s', (typed, date, mention) => {
    expect(read(typed).dates).toMatchObject([{ typed: date, mention }])
  })
})

test.each([
  ['June', true],
  ['in June', true],
  ['since June', false],
  ['June 2023', false],
  ['“x” June', false],
  ['June talks', false],
])('%s is a month and a word: %j', (typed, isMonth) => {
  expect(read(typed).isMonth).toBe(isMonth)
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
  expect(read('Goïta 7 Feb').words).toEqual([
    { typed: 'Goïta', asked: 'Goïta', folded: 'goita', isWhole: false },
  ])
})
