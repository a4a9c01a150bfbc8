import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { days, years } from '../testing/arbitraries.ts'
import { dateOf } from '../testing/contexts.ts'
import { dateText } from './text.ts'
import { en } from '../../strings/en.ts'
import { periodInWords, periodStyle, spanInWords } from './period-in-words.ts'

const periods = periodStyle({ language: 'en', words: en.dates })

it.each(['en', 'de', 'ar', 'fa'])(
  'says of a period what the rest of the page says: %s',
  (language) => {
    const style = { language, words: en.dates, brief: true }
    const agree = (text: string): void => {
      expect(periodInWords(text, periodStyle(style))).toBe(dateText(dateOf(text), style))
    }
    const year = years.map(
      (year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
    )
    fc.assert(fc.property(days, agree))
    fc.assert(fc.property(days, (day) => agree(day.slice(0, -3))))
    fc.assert(fc.property(year, agree))
    const past = fc.integer({ min: -280_000, max: -10 })
    fc.assert(fc.property(past, (thousands) => agree(`Y${String(thousands * 1000)}`)))
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 280_000_000 }), (far) => agree(`Y${String(far)}`)),
    )
  },
)

test.each([
  ['2023', undefined, 'from 2023 onwards'],
  [undefined, '-0043', 'until 44 BC'],
  ['2023-01', '2023-02-07', 'from January 2023 to 7 February 2023'],
  ['2023-01', '2023-01', 'January 2023'],
  [undefined, undefined, undefined],
])('%s to %s is “%s”', (from, to, words) => {
  expect(spanInWords({ from, to }, periods)).toBe(words)
})
