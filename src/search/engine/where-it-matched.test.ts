import { expect, test } from 'vitest'
import { matchedPart, type Marked, type FactPart } from './where-it-matched.ts'

const anchors = [
  { id: 'quotation', location: 2 },
  { id: 'note', location: 4 },
  { id: 'account', location: 6 },
]
const NOTHING: Marked = { content: [], isIn: () => false, byDate: false }
const isIn =
  (...names: string[]) =>
  (name: string): boolean =>
    names.includes(name)
const at = (...positions: number[]): boolean[] =>
  Array.from({ length: 8 }, (_, position) => positions.includes(position))

test.each<[FactPart, Partial<Marked>]>([
  ['summary', { content: at(0) }],
  ['summary', { content: at(1, 4) }],
  ['quotation', { content: at(1, 2) }],
  ['quotation', { content: at(3), isIn: isIn('names') }],
  ['note', { content: at(4, 7) }],
  ['account', { content: at(6) }],
  ['title', { isIn: isIn('title'), content: at(2) }],
  ['date', { isIn: isIn('title'), byDate: true }],
  ['names', { isIn: isIn('roles', 'names') }],
  ['roles', { isIn: isIn('outcome', 'sources', 'roles') }],
  ['other', {}],
])('%s', (part, marked) => {
  expect(matchedPart({ anchors }, { ...NOTHING, ...marked })).toBe(part)
})

test('a part that is empty begins where the next does, and has nothing', () => {
  const joined = anchors.map(({ id }) => ({ id, location: 2 }))
  expect(matchedPart({ anchors: joined }, { ...NOTHING, content: at(2) })).toBe('account')
})
