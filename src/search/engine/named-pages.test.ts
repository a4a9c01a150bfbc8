import { expect, test } from 'vitest'
import type { Name } from '../tables/names.ts'
import { namedPages } from './named-pages.ts'

const name = (kind: Name['kind'], id: string, name: string): Name => {
  return { kind, id, name, aliases: [], facts: 1 }
}

const NAMES = [
  name('places', 'mali', 'Mali'),
  name('people', 'diop', 'Abdoulaye Diop'),
  name('sources', 'report', 'Lavrov’s stay: Mali'),
]

test.each([
  ['said Abdoulaye Diop yesterday', ['/b/people/diop/']],
  ['abdoulaye diop, mali', ['/b/people/diop/', '/b/places/mali/']],
  ["Lavrov's Stay, Mali", ['/b/sources/report/', '/b/places/mali/']],
  ['Diop', []],
  ['Malian', []],
])('%s', (typed, addresses) => {
  expect(namedPages(typed, NAMES, '/b/').map(({ address }) => address)).toEqual(addresses)
})
