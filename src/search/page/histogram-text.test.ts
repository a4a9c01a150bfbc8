import { expect, test } from 'vitest'
import { periodStyle } from '../../dates/text/period-in-words.ts'
import { en } from '../../strings/en.ts'
import { overText, withinText } from './histogram-text.ts'

const periods = periodStyle({ language: 'en', words: en.dates })
const time = { ...en.search.time, within: en.filter.shown }
const bin = (first: string, last: string, within: number) => ({
  from: 0,
  to: 1,
  maybe: 9,
  first,
  last,
  within,
})

test('tells how many there are, and where the most', () => {
  const bins = [bin('2023-01', '2023-01', 3), bin('2023-02', '2023-02', 11)]
  expect(overText(time, periods, bins, 26)).toBe('26 facts over time; peak 11: February 2023')
  expect(overText(time, periods, [bin('-0249', '-0200', 1)], 1)).toBe(
    '1 fact over time; peak 1: from 250 BC to 201 BC',
  )
})

test('names no time where none is sure', () => {
  expect(overText(time, periods, [bin('2023', '2023', 0)], 2)).toBe('2 facts over time')
})

test('tells how many lie in a span', () => {
  const within = { within: 23, total: 1200, time: 'February 2023' }
  expect(withinText(time, periods, within)).toBe('23 of 1,200 facts: February 2023')
})
