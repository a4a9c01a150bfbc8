import { describe, expect, it, test } from 'vitest'
import { dateFinder, dateWord, dateWords } from './search-dates.ts'

const wordsIn = (text: string, language = 'en'): string[] =>
  dateFinder(language)(text).map(dateWord)

describe('dates that people type', () => {
  test.each([
    '2023-01-19',
    '19 January 2023',
    'January 19, 2023',
    'January 19 2023',
    'january 19th, 2023',
    '19th of January 2023',
    '19 Jan 2023',
    'Jan. 19, 2023',
    '19.01.2023',
    '19.1.2023',
    '19/01/2023',
    '19-01-2023',
    '2023/01/19',
    '2023.1.19',
  ])('%s is the day', (text) => {
    expect(wordsIn(text)).toEqual(['ǂd20230119'])
  })

  test.each(['19 January', 'January 19', '19 Jan', 'Jan 19', 'January 19th'])(
    '%s is that day of any year',
    (text) => {
      expect(wordsIn(text)).toEqual(['ǂn0119'])
    },
  )

  test.each(['9 Sept 2023', '9 Sep 2023', 'Sept. 9, 2023'])('%s is in September', (text) => {
    expect(wordsIn(text)).toEqual(['ǂd20230909'])
  })

  test.each(['January 2023', 'Jan 2023', '2023-01', 'January, 2023'])('%s is the month', (text) => {
    expect(wordsIn(text)).toEqual(['ǂm202301'])
  })

  test.each([
    'January',
    '19',
    '2023',
    '2023-13',
    '45 January',
    '19.13.2023',
    '19-01/2023',
    '2023/13/19',
    '2022/2023',
    'march on',
    'mayor 7',
  ])('%s is no date', (text) => {
    expect(wordsIn(text)).toEqual([])
  })

  test.each([
    ['fr', '19 janvier 2023', 'ǂd20230119'],
    ['fr', '1er février', 'ǂn0201'],
    ['ru', '19 января 2023', 'ǂd20230119'],
    ['es', '19 de enero de 2023', 'ǂd20230119'],
    ['de', '19. Januar 2023', 'ǂd20230119'],
  ])('in %s, %s is %s', (language, text, word) => {
    expect(wordsIn(text, language)).toEqual([word])
  })

  it('finds several, with their places', () => {
    const text = 'Between 27 January and 7 February 2023, not earlier.'
    const found = dateFinder('en')(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '27 January',
      '7 February 2023',
    ])
  })
})

it('indexes a day under itself, the day of any year, and its month', () => {
  const date = { year: 2023, month: 1, day: 19, start: 0, end: 0 }
  expect(dateWords(date)).toEqual(['ǂd20230119', 'ǂn0119', 'ǂm202301'])
  expect(dateWords({ ...date, day: undefined })).toEqual(['ǂm202301'])
})
