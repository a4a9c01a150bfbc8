import { describe, expect, it, test } from 'vitest'
import { calendarOf } from '../../dates/units/days.ts'
import { dateFinder, dateWord, dateWords } from './find-dates.ts'
import { dateReading } from './testing/date-reading.ts'

const find = (text: string, language = 'en') => dateFinder(dateReading(language))(text)
const wordsIn = (text: string, language?: string) => find(text, language).map(dateWord)

/** The days of what is found, as `2023-06-01 to 2023-08-31`. */
const daysIn = (text: string, hemisphere?: 'southern'): string[] =>
  dateFinder(dateReading('en', hemisphere))(text).map(({ span }) =>
    span ? [span.earliest, span.latest].map(dayText).join(' to ') : 'any year',
  )

function dayText(number: number): string {
  const { year, month, day } = calendarOf(number)
  return `${year}-${month}-${day}`
}

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
    expect(daysIn(text)).toEqual(['2023-1-19 to 2023-1-19'])
  })

  test.each(['19 January', 'January 19', '19 Jan', 'Jan 19', 'January 19th'])(
    '%s is that day of any year',
    (text) => {
      expect(wordsIn(text)).toEqual(['ǂn0119'])
      expect(daysIn(text)).toEqual(['any year'])
    },
  )

  test.each(['9 Sept 2023', '9 Sep 2023', 'Sept. 9, 2023'])('%s is in September', (text) => {
    expect(wordsIn(text)).toEqual(['ǂd20230909'])
  })

  test.each(['January 2023', 'Jan 2023', '2023-01', 'January, 2023'])('%s is the month', (text) => {
    expect(wordsIn(text)).toEqual(['ǂm202301'])
    expect(daysIn(text)).toEqual(['2023-1-1 to 2023-1-31'])
  })

  test.each([
    ['2023', '2023-1-1 to 2023-12-31'],
    ['summer 2023', '2023-6-1 to 2023-8-31'],
    ['Winter of 2022', '2022-12-1 to 2023-2-28'],
    ['winter 2022/23', '2022-12-1 to 2023-2-28'],
    ['fall 2023', '2023-9-1 to 2023-11-30'],
    ['2022–2023', '2022-1-1 to 2023-12-31'],
    ['2022/2023', '2022-1-1 to 2023-12-31'],
    ['the 1530s', '1530-1-1 to 1539-12-31'],
    ['19th century', '1800-1-1 to 1899-12-31'],
    ['44 BC', '-43-1-1 to -43-12-31'],
    ['44 B.C.', '-43-1-1 to -43-12-31'],
    ['AD 66', '66-1-1 to 66-12-31'],
    ['66 ce', '66-1-1 to 66-12-31'],
    ['May 240 BC', '-239-5-1 to -239-5-31'],
    ['May 12 BC', '-11-5-1 to -11-5-31'],
    ['5 May 240 BC', '-239-5-5 to -239-5-5'],
    ['-0239-05', '-239-5-1 to -239-5-31'],
    ['-0043', '-43-1-1 to -43-12-31'],
    ['5th century BC', '-499-1-1 to -400-12-31'],
    ['5th century AD', '400-1-1 to 499-12-31'],
    ['440s BC', '-448-1-1 to -439-12-31'],
    ['40s B.C.', '-48-1-1 to -39-12-31'],
    ['the 40s AD', '40-1-1 to 49-12-31'],
    ['500–400 BC', '-499-1-1 to -399-12-31'],
    ['500 BC – 400 BC', '-499-1-1 to -399-12-31'],
    ['2000-1500 BCE', '-1999-1-1 to -1499-12-31'],
    ['44 BC – AD 14', '-43-1-1 to 14-12-31'],
    ['44 BC–14 AD', '-43-1-1 to 14-12-31'],
    ['AD 66–70', '66-1-1 to 70-12-31'],
    ['66–70 CE', '66-1-1 to 70-12-31'],
  ])('%s is %s', (text, days) => {
    expect(daysIn(text)).toEqual([days])
  })

  it('has summer at the turn of the year in the south', () => {
    expect(daysIn('summer 1985', 'southern')).toEqual(['1985-12-1 to 1986-2-28'])
  })

  test.each([
    'January',
    '19',
    '837',
    '2023-13',
    '2023-02-31',
    '45 January',
    '30 February',
    '19.13.2023',
    '19-01/2023',
    '2023/13/19',
    '9999',
    '2023/2022',
    '2,023',
    '0th century',
    '0th century BC',
    '000s',
    '0 BC',
    '5 May 0 BC',
    '400–500 BC',
    '5-6',
    '40s',
    '5 May 12000',
    'May 5, 12000',
    '12000 BC',
    'march on',
    'mayor 7',
    'summer',
  ])('%s is no date', (text) => {
    expect(daysIn(text)).toEqual([])
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

  it('takes a number after a day for what it counts, where it is no year', () => {
    expect(daysIn('19 January 30 people')).toEqual(['any year'])
    expect(daysIn('19 January, 12,000 people')).toEqual(['any year'])
  })

  it('finds several, with their places', () => {
    const text = 'Between 27 January and 7 February 2023, not earlier.'
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '27 January',
      '7 February 2023',
    ])
  })
})

it('indexes a day under itself, the day of any year, and its month; a year under nothing', () => {
  const date = { year: 2023, month: 1, day: 19 }
  expect(dateWords(date)).toEqual(['ǂd20230119', 'ǂn0119', 'ǂm202301'])
  expect(dateWords({ ...date, day: undefined })).toEqual(['ǂm202301'])
  expect(dateWords({ year: 2023, month: undefined, day: undefined })).toEqual([])
  expect(dateWord({ ...date, year: -239 })).toBe('ǂdb02390119')
})
