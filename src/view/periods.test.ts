import { expect, test } from 'vitest'
import { startOfDay, startOfMonth } from '../dates/units/wall.ts'
import { testFact } from '../timeline/testing/facts.ts'
import type { Period, PeriodKey } from '../timeline/period-types.ts'
import { neighboursOf } from '../timeline/periods/lookup.ts'
import { periodsOf } from '../timeline/periods/periods.ts'
import type { Fact } from '../timeline/types.ts'
import { wordsOf } from './words.ts'
import {
  besideMonths,
  linkToPeriod,
  pagesOfPeriods,
  linkToFirstFact,
  linkToList,
} from './periods.ts'

const fact = (date: string): Fact => testFact('walk', date)
const ofDates = (...dates: string[]): Fact[] => dates.map(fact)

const year: PeriodKey = { year: 1910, month: undefined }
const may: PeriodKey = { year: 1910, month: 5 }

/** The time of a year or a month. */
function spanOf({ year, month }: PeriodKey): Pick<Period, 'start' | 'end'> {
  return {
    start: startOfDay(year, month),
    end: month === undefined ? startOfDay(year + 1) : startOfMonth(year, month),
  }
}

test.each<[from: string, here: PeriodKey | undefined, dates: string[], to: string]>([
  [
    'a page of no period to their month',
    undefined,
    ['1910-05-19', '1910-05-20'],
    '/1910/05/#fact-walk',
  ],
  [
    'a page of no period to their year',
    undefined,
    ['1910-05-19', '1910-04-20'],
    '/1910/#fact-walk',
  ],
  ['a page of no period to the fact, if it has no year', undefined, ['191X'], '#fact-walk'],
  [
    'the page of their year to their month',
    year,
    ['1910-05-19', '1910-05-20'],
    '/1910/05/#fact-walk',
  ],
  [
    'the page of their year to the fact, if they have several months',
    year,
    ['1910-05-19', '1910-04-20'],
    '#fact-walk',
  ],
  ['the page of their month to the fact', may, ['1910-05-19', '1910-05-20'], '#fact-walk'],
  [
    'the page of a month to the fact, if one has only a year',
    may,
    ['1910-05-19', '1910'],
    '#fact-walk',
  ],
])('a mark of several facts links from %s', (_, here, dates, to) => {
  const facts = ofDates(...dates)
  expect(linkToPeriod(periodsOf(facts), here && spanOf(here))(facts)).toBe(to)
})

test('without a more precise page, the link is what the caller gives', () => {
  const otherwise = (facts: readonly Fact[]): string => `${String(facts.length)} facts`
  const facts = ofDates('1910-05-19')
  const linkFrom = (here: PeriodKey): string =>
    linkToPeriod(periodsOf(facts), spanOf(here), otherwise)(facts)
  expect(linkFrom(may)).toBe('1 facts')
  expect(linkFrom(year)).toBe('/1910/05/#fact-walk')
})

test('no facts have an empty link', () => {
  expect(linkToFirstFact([])).toBe('')
})

test.each([
  ['1910-05-19', '/1910/05/#fact-walk'],
  ['191X', '/facts/walk/'],
  ['-0239', '/-0239/#fact-walk'],
])('a fact of %s links to its place %s', (date, to) => {
  const facts = ofDates(date)
  expect(linkToList(periodsOf(facts))(facts)).toBe(to)
})

const years = periodsOf(ofDates('1835', '1910-04', '1910-05-19', '1986-02'))

test('a period has a page if a fact is dated to it', () => {
  const pageOf = pagesOfPeriods(years)
  expect(pageOf(may)).toBe('/1910/05/')
  expect(pageOf(year)).toBe('/1910/')
  expect(pageOf({ year: 1910, month: 6 })).toBeUndefined()
  expect(pageOf({ year: 1911, month: undefined })).toBeUndefined()
})

test('the neighbours of a month are months, across years without any', () => {
  const named = (key: PeriodKey): unknown[] => {
    const { previous, next } = neighboursOf(key, years)
    return [previous, next].map((one) => one && [one.year, one.month])
  }
  expect(named(may)).toEqual([
    [1910, 4],
    [1986, 2],
  ])
  expect(named(year)).toEqual([
    [1835, undefined],
    [1986, undefined],
  ])
})

test('facts of a year that are in none of its months are told with their headings', () => {
  const words = wordsOf({ language: 'en', timezone: 'UTC' })
  const told = (...dates: string[]): string | undefined => {
    const [only] = periodsOf(ofDates(...dates))
    return only && besideMonths(only, words)
  }
  expect(told('1910-05-19', '1910-04')).toBeUndefined()
  expect(told('1910', '1910-04', '1910-22', '1910-22')).toBe(
    '3 more stand under “In 1910” and “Summer 1910”.',
  )
  expect(told('1910/1911', '1910-05-19/..')).toBe('1 more stands under “From 1910”.')
})
