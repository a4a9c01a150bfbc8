import { expect, test } from 'vitest'
import { testFact } from '../../timeline/testing/facts.ts'
import type { Quote } from '../../timeline/types.ts'
import { bodyBelowQuote } from './body-html.ts'
import { wordsOf } from '../words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })
const figure = (number: number): string =>
  `<figure class="quote" id="quote-${String(number)}"><p>“a &lt; b”</p></figure>`

function bodyOf(html: string, placed = true): string {
  const quote = { number: 1, text: 'a < b', language: 'la', placed } as Quote
  return bodyBelowQuote({ ...testFact('fact', '2024'), html, quotes: [quote] }, words)
}

const link = '<p class="quote-above"><a href="#quote-1" lang="la" dir="auto">“a &lt; b”</a></p>'

test.each([
  [`${figure(1)}\n<p>After.</p>`, '\n<p>After.</p>'],
  [`<p>Before:</p>\n${figure(1)}\n${figure(2)}`, `<p>Before:</p>\n${link}\n${figure(2)}`],
  [`<ul><li>${figure(1)}</li></ul>`, `<ul><li>${link}</li></ul>`],
  [figure(2), figure(2)],
])('the quotation that leads a page is not repeated in its body (%#)', (html, shown) => {
  expect(bodyOf(html)).toBe(shown)
})

test('a body without it stays', () => {
  expect(bodyOf(figure(1), false)).toBe(figure(1))
  expect(bodyBelowQuote({ ...testFact('fact', '2024'), html: '<p>a</p>' }, words)).toBe('<p>a</p>')
})
