import { expect, it, test } from 'vitest'
import { phraseRanges, runsOf } from './find-phrases.ts'

const found = (text: string, typed: string): string[] =>
  phraseRanges(text, runsOf(typed.match(/"[^"]+"|[^\s"]+/g) ?? [])).map(({ start, end }) =>
    text.slice(start, end),
  )

test.each([
  ['The “Goïta” plan, Goïta’s.', 'goita', ['Goïta', 'Goïta']],
  ['St. Peter was strong', 'st pet stro', ['St', 'strong']],
  ['a very good batch, very second', '"very good"', ['very good']],
  ['the batch, a second batch', '"second batch" batch', ['batch', 'second batch', 'batch']],
  ['this Bamako-Moscow axis, this axis', '"Bamako-Moscow axis"', ['Bamako-Moscow axis']],
  ['quite recently — on January 19', '"recently on"', ['recently — on']],
  ['military-technical, military', 'military-technical', ['military-technical']],
  ['Lavrov’s stay', "Lavrov's", ['Lavrov’s']],
  ['two second batches', '"second batch"', ['second batches']],
  ['second', '"second batch"', []],
])('%s has %s', (text, typed, expected) => {
  expect(found(text, typed)).toEqual(expected)
})

it('has no run without words', () => {
  expect(runsOf(['', '—', 'a b'])).toEqual([['a', 'b']])
  expect(phraseRanges('some text', [])).toEqual([])
})
