import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { timeText, wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

test.each([
  [['2022/2023-01', '2023-12-31'], 'from January 2022 to December 2023'],
  [['2023-05-02', '2023-05-30'], 'in May 2023'],
  [['2023-05/..'], 'from May 2023 onwards'],
  [['../2023-05', '2023-01-19'], 'until May 2023'],
  [['../2023-05', '2023-01-19/..'], undefined],
  [['-0043', '2023'], 'from 44 BC to 2023'],
])('%o cover the time %s', (dates, text) => {
  expect(
    timeText(
      dates.map((date) => dateOf(date)),
      words,
    ),
  ).toBe(text)
})
