import { expect, test } from 'vitest'
import { testFact } from '../timeline/testing/facts.ts'
import { periodsOf, type PeriodKey } from '../timeline/periods.ts'
import type { Fact } from '../timeline/types.ts'
import { neighboursOf } from '../timeline/periods.ts'
import { nearer, pagesOfPeriods, toAPage, toTheFirst } from './periods.ts'

const fact = (date: string): Fact => testFact('walk', date)
const ofDates = (...dates: string[]): Fact[] => dates.map(fact)

const year: PeriodKey = { year: 1910, month: undefined }
const may: PeriodKey = { year: 1910, month: 5 }

test.each<[from: string, here: PeriodKey | undefined, dates: string[], to: string]>([
  ['elsewhere to their month', undefined, ['1910-05-19', '1910-05-20'], '/1910/05/#fact-walk'],
  ['elsewhere to their year', undefined, ['1910-05-19', '1910-04-20'], '/1910/#fact-walk'],
  ['elsewhere, of no year', undefined, ['191X'], '#fact-walk'],
  ['the year to their month', year, ['1910-05-19', '1910-05-20'], '/1910/05/#fact-walk'],
  ['the year, of several months', year, ['1910-05-19', '1910-04-20'], '#fact-walk'],
  ['the month, to no page but its own', may, ['1910-05-19', '1910-05-20'], '#fact-walk'],
  ['the month, of its whole year', may, ['1910-05-19', '1910'], '#fact-walk'],
])('facts lead nearer from %s', (_, here, dates, to) => {
  expect(nearer(here)(ofDates(...dates))).toBe(to)
})

test('where there is no nearer page, facts lead where their page says', () => {
  const otherwise = (facts: readonly Fact[]): string => `${String(facts.length)} facts`
  expect(nearer(may, otherwise)(ofDates('1910-05-19'))).toBe('1 facts')
  expect(nearer(year, otherwise)(ofDates('1910-05-19'))).toBe('/1910/05/#fact-walk')
})

test('the first of no facts is nowhere', () => {
  expect(toTheFirst([])).toBe('')
})

test.each([
  ['1910-05-19', '/1910/'],
  ['191X', '/facts/walk/'],
  ['-0239-05', '/-0239/'],
])('a fact of %s leads to the page %s', (date, to) => {
  expect(toAPage([fact(date)])).toBe(to)
})

const years = periodsOf(ofDates('1835', '1910-04', '1910-05-19', '1986-02'))

test('a period has a page where a fact is dated to it', () => {
  const pageOf = pagesOfPeriods(years)
  expect(pageOf(may)).toBe('/1910/05/')
  expect(pageOf(year)).toBe('/1910/')
  expect(pageOf({ year: 1910, month: 6 })).toBeUndefined()
  expect(pageOf({ year: 1911, month: undefined })).toBeUndefined()
})

test('the neighbours of a month are months, over years without any', () => {
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
