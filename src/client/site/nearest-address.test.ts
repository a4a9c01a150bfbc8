import { expect, test } from 'vitest'
import { nearestAddress } from './nearest-address.ts'

const addresses = [
  'facts/walk-by-night/',
  'topics/walks/',
  'facts/walk/',
  'people/ada/',
  'about/',
  'people/walk/',
]

test.each([
  ['facts/wakl-by-nihgt/', 'facts/walk-by-night/'],
  ['facts/walk-by-n', 'facts/walk-by-night/'],
  ['walk-by-night', 'facts/walk-by-night/'],
  ['Facts/Walk.html', 'facts/walk/'],
  ['topics/walk/', 'facts/walk/'],
  ['topics/wallks/', 'topics/walks/'],
  ['aboot/index.html', 'about/'],
  ['people/wlak/', 'people/walk/'],
  ['people/bob/', undefined],
  ['facts/', undefined],
  ['', undefined],
])('%s is nearest to %s', (wanted, address) => {
  expect(nearestAddress(wanted, addresses)).toBe(address)
})
