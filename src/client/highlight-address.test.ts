import { expect, test } from 'vitest'
import { dateFinder } from '../exports/search-dates.ts'
import { dateReading } from '../exports/testing/date-reading.ts'
import { highlightAddress } from './highlight-address.ts'
import { readQuery } from './search-query.ts'

test.each([
  ['wheat', ['wheat'], '/f/?highlight=wheat'],
  ['Goïta', ['goita', 'goyta'], '/f/?highlight=Go%C3%AFta&highlight=goita&highlight=goyta'],
  ['"very soon" wheat 7 Feb', ['wheat', 'very', 'soon'], '/f/?highlight=very+soon+wheat'],
  ['7 Feb 2023', [], '/f/'],
])('of %s', (typed, sought, address) => {
  const query = readQuery(typed, 'en', dateFinder(dateReading('en')))
  expect(highlightAddress('/f/', query, sought)).toBe(address)
})
