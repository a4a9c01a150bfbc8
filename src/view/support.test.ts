import { expect, test } from 'vitest'
import { entry, factOf, timelineOf } from '../timeline/testing/built.ts'
import { supportText } from './support.ts'
import { wordsOf } from './words.ts'

/** The words for a fact that the first `reports` of `of` sources have. */
function told(reports: number, of: number, language = 'en', name = {}): string | undefined {
  const sources = Array.from({ length: of }, (_, index) => ({
    id: `source-${String(index)}`,
    data: { title: `Title ${String(index)}`, ...name },
  }))
  const cited = sources.slice(0, reports).map(({ id }) => ({ source: id }))
  const timeline = timelineOf([entry('fact', { sources: cited })], { sources })
  return supportText(factOf(timeline, 'fact'), wordsOf({ language, timezone: 'UTC' }))
}

test.each([
  [1, 1, undefined],
  [1, 2, '“Title 0” only'],
  [2, 2, 'both reports'],
  [1, 7, '“Title 0” only'],
  [3, 7, '3 of 7 sources'],
  [7, 7, 'all 7 sources'],
  [12, 12, 'all 12 sources'],
  [3, 13, '3 sources'],
])('%i of %i sources', (reports, of, text) => {
  expect(told(reports, of)).toBe(text)
})

test('a source has its short name', () => {
  expect(told(1, 2, 'en', { publisher: 'The Town Paper', short: 'the Paper' })).toBe(
    'the Paper only',
  )
})

test.each([
  [2, 2, 'المصدران كلاهما'],
  [3, 7, '3 من 7 مصادر'],
  [3, 11, '3 من 11 مصدرًا'],
  [3, 13, '3 مصادر'],
])('%i of %i sources in Arabic', (reports, of, text) => {
  expect(told(reports, of, 'ar')).toBe(text)
})
