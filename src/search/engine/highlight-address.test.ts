import { expect, it, test } from 'vitest'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { highlightAddress } from './highlight-address.ts'
import { readQuery } from './query/query.ts'

const address = (typed: string, others: readonly string[]): string =>
  highlightAddress('/f/', readQuery(typed, 'en', askedDateFinder(dateReading('en'))), others)

test.each([
  ['wheat', [], ['wheat']],
  ['Goyta', ['Goïta', 'goita', 'Assimi Goïta'], ['Goyta', 'goita', 'Assimi Goïta']],
  ['"very soon" wheat 7 Feb', ['7 February'], ['"very soon" "7 Feb" wheat', '7 February']],
  ['7 Feb 2023', [], []],
  ['post-war aid', [], ['post-war aid']],
  ['7% aid', [], ['7% aid']],
])('of %s', (typed, others, parameters) => {
  const [path, search] = address(typed, others).split('?')
  expect(path).toBe('/f/')
  expect(new URLSearchParams(search).getAll('highlight')).toEqual(parameters)
})

it('does not grow without end', () => {
  const many = Array.from({ length: 100 }, (_, at) => `a${String(at)}`)
  expect(address('a', many).length).toBeLessThan(300)
})
