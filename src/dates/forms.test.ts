import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { dateForms } from './forms.ts'
import { dates } from './testing/arbitraries.ts'
import { dateOf } from './testing/contexts.ts'

const forms = (edtf: string, language = 'en') =>
  dateForms(dateOf(edtf), { language, words: en.dates })

test('a day, in all the ways that people type it', () => {
  expect(forms('2023-01-19')).toEqual([
    '19 January 2023',
    '2023-01-19',
    'January 19, 2023',
    'January 19 2023',
    '19 Jan 2023',
    'Jan 19, 2023',
    'Jan 19 2023',
    '19.01.2023',
    '19/01/2023',
    '19.1.2023',
    '19/1/2023',
    '2023-01',
    'January 2023',
    'Jan 2023',
  ])
})

test.each([
  ['2023-01', ['2023-01', 'January 2023', 'Jan 2023']],
  ['2023-22', ['summer 2023']],
  ['2023', ['2023']],
  ['202X', ['the 2020s']],
  ['-0043', ['44 BC', '-000043']],
  ['2022/2023-01~', ['2022', '2023-01', 'January 2023', 'Jan 2023']],
  ['../2023-01', ['2023-01', 'January 2023', 'Jan 2023']],
])('%s', (edtf, expected) => {
  expect(forms(edtf)).toEqual(expected)
})

test('September is cut to three letters and to four', () => {
  expect(forms('2023-09')).toEqual(['2023-09', 'September 2023', 'Sept 2023', 'Sep 2023'])
})

test('a time is found by its day', () => {
  expect(forms('2023-02-07T14:33Z')).toEqual(
    expect.arrayContaining(['7 February 2023, 14:33', '7 February 2023', '2023-02-07']),
  )
})

test('another language has its own names, and the figures', () => {
  expect(forms('2023-01-19', 'fr')).toEqual(
    expect.arrayContaining(['19 janvier 2023', 'janvier 2023', '19/01/2023', '2023-01-19']),
  )
  expect(forms('2023-01-19', 'de')).toContain('19. Januar 2023')
})

test('every date has forms, none of them twice', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const found = dateForms(date, { language: 'en', words: en.dates })
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})
