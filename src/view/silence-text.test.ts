import { expect, test } from 'vitest'
import { dayNumber } from '../dates/units/wall.ts'
import { dateOf } from '../dates/testing/contexts.ts'
import { silenceText } from './silence-text.ts'
import { wordsOf } from './words.ts'

/** The words for a silence from one day to another, with plain spaces, and none around the dash. */
function told(first: string, last: string, year: number, language = 'en'): string {
  const day = (text: string): number => dayNumber(dateOf(text).earliest ?? 0)
  const words = wordsOf({ language, timezone: 'UTC' })
  return silenceText({ first: day(first), last: day(last) }, year, words)
    .replaceAll(/\s/gu, ' ')
    .replaceAll(' – ', '–')
}

test.each([
  ['2023-01-20', '2023-01-26', 2023, '20–26 January: no fact dated to the day'],
  ['2023-01-28', '2023-02-06', 2023, '28 January–6 February: no fact dated to the day'],
  ['2022-12-28', '2023-02-06', 2023, '28 December 2022–6 February 2023: no fact dated to the day'],
  [
    '-0044-12-28',
    '-0043-01-06',
    -43,
    '28 December 45 BC–6 January 44 BC: no fact dated to the day',
  ],
  ['-0043-03-01', '-0043-03-14', -43, '1–14 March: no fact dated to the day'],
  ['2021-01-01', '2022-12-31', 2023, '1 January 2021–31 December 2022: no fact dated to the day'],
  ['2020-01-01', '2022-12-31', 2023, 'no fact dated to the day for more than 3 years'],
])('from %s to %s: %s, %s', (first, last, year, text) => {
  expect(told(first, last, year)).toBe(text)
})

test('days without facts are told in Arabic', () => {
  expect(told('2023-01-20', '2023-01-26', 2023, 'ar')).toBe('20–26 يناير: لا واقعة مؤرخة باليوم')
})
