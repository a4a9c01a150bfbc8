import { describe, expect, it, test } from 'vitest'
import { askedDateFinder } from '../../dates/asked-dates.ts'
import { dateReading } from '../../dates/testing/date-reading.ts'
import { readQuery, type Query } from './query.ts'

const read = (typed: string): Query => readQuery(typed, 'en', askedDateFinder(dateReading('en')))
const without = (typed: string): string[] => read(typed).without.map(({ text }) => text)

describe('what is left out', () => {
  test.each([
    ['grain -barley', ['-barley'], 'grain'],
    ['-barley grain', ['-barley'], 'grain'],
    ['grain −barley', ['-barley'], 'grain'],
    ['grain NOT barley', ['-barley'], 'grain'],
    ['grain -“rye bread” corn', ['-"rye bread"'], 'grain corn'],
    ['grain -barley, -oats', ['-barley', '-oats'], 'grain'],
    ['grain -3,000', ['-3,000'], 'grain'],
    ['grain -may', ['-may'], 'grain'],
    ['well-known grain', [], 'well known grain'],
    ['grain - barley', [], 'grain barley'],
    ['grain -', [], 'grain'],
    ['grain -"', [], 'grain'],
    ['NOT grain', ['-grain'], ''],
    ['not grain', [], 'not grain'],
  ])('of %s: %j, and words: %s', (typed, texts, term) => {
    expect(without(typed)).toEqual(texts)
    expect(read(typed).term).toBe(term)
  })

  it('stands beside dates, and is none itself', () => {
    const query = read('grain -barley 7 May 2019 -"rye bread"')
    expect(query.dates.map(({ typed }) => typed)).toEqual(['7 May 2019'])
    expect(query.without.map(({ asked }) => asked)).toEqual(['"barley"', '"rye bread"'])
    expect(without('grain -0480')).toEqual([])
    expect(read('3 May -9 May 2019').dates).toHaveLength(2)
    expect(without('3 May -9 May 2019')).toEqual([])
  })

  it('is asked for as the index has it', () => {
    const asked = read('x -Ørsted -4.5 -"4.5 tonnes"').without.map((one) => one.asked)
    expect(asked.toSorted()).toEqual(['"4ꞏ5 tonnes"', '"4ꞏ5"', '"orsted"'])
  })
})

test.each([
  ['grain OR barley', ['OR'], 'grain barley'],
  ['grain | barley', ['|'], 'grain barley'],
  ['barl* gr*n', ['*'], 'barl gr n'],
  ['+grain +barley', ['+'], 'grain barley'],
  ['grain~2 barley^4', ['~2', '^4'], 'grain barley'],
  ['grain AND barley', [], 'grain barley'],
  ['~grain', ['~'], 'grain'],
  ['grain ~500', [], 'grain 500'],
  ['+223 grain', [], '223 grain'],
  ['grain or barley', [], 'grain or barley'],
  ['OR', [], 'OR'],
  ['C++ grain', [], 'C grain'],
  ['title:grain', [], 'title grain'],
])('of %s it tells that it left out %j', (typed, ignored, term) => {
  expect(read(typed)).toMatchObject({ ignored, term })
})
