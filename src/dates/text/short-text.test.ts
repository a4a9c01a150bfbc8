import { expect, test } from 'vitest'
import { en } from '../../strings/en.ts'
import { dateOf } from '../testing/contexts.ts'
import { shortDateText } from './short-text.ts'

const style = { language: 'en', words: en.dates, year: 2023 }

test.each([
  ['2023-01-19', '19 Jan'],
  ['2022-01-19', '19 Jan 2022'],
  ['2023-01', 'Jan'],
  ['2023-01~', 'about Jan'],
  ['2023-22', 'summer 2023'],
  ['2023', '2023'],
  ['202X', 'the 2020s'],
  ['-0043-03-15', '15 Mar 44 BC'],
  ['2022/2023-01~', '2022 – about Jan'],
  ['2023-02-07/2023-12-31', '7 Feb – 31 Dec'],
  ['2023-02-07T14:33:00Z', '7 Feb'],
  ['../2023-01-27', 'by 27 Jan'],
  ['2023-02-07/..', '7 Feb or later'],
  ['1985/1985', '1985'],
])('%s is %s', (edtf, text) => {
  expect(shortDateText(dateOf(edtf), { ...style, span: 'within' })).toBe(text)
})

test.each([
  ['../2023-01-27', 'until 27 Jan'],
  ['2023-02-07/..', 'from 7 Feb'],
])('%s throughout is %s', (edtf, text) => {
  expect(shortDateText(dateOf(edtf), { ...style, span: 'throughout' })).toBe(text)
})

test('days and months do not break', () => {
  const text = shortDateText(dateOf('2022-01-19'), { ...style, span: 'within', nonBreaking: true })
  expect(text).toBe('19\u00A0Jan\u00A02022')
})
