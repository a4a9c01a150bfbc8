import { expect, test } from 'vitest'
import { markedPassage, type MarkedPassage, type PassageKind } from './passages.ts'
import { matchedPart, type FactPart, type Matches } from './where-it-matched.ts'

const passage = (kind: PassageKind, isFound: boolean): MarkedPassage =>
  markedPassage({ kind, text: 'a', located: [] }, isFound ? [{ start: 0, end: 1 }] : [])

const summary = passage('summary', false)
const NOTHING: Matches = { shown: summary, passages: [summary], isIn: () => false, byDate: false }
const isIn =
  (...names: string[]) =>
  (name: string): boolean =>
    names.includes(name)

test.each<[FactPart, Partial<Matches>]>([
  ['summary', { shown: passage('summary', true) }],
  ['quotation', { shown: passage('quotation', true), isIn: isIn('title') }],
  ['account', { shown: passage('account', true) }],
  ['title', { isIn: isIn('title', 'names'), passages: [summary, passage('context', true)] }],
  ['context', { isIn: isIn('names'), passages: [summary, passage('context', true)] }],
  ['date', { isIn: isIn('title'), byDate: true }],
  ['names', { isIn: isIn('roles', 'names') }],
  ['roles', { isIn: isIn('outcome', 'sources', 'roles') }],
  ['other', {}],
])('%s', (part, matches) => {
  expect(matchedPart({ ...NOTHING, ...matches })).toBe(part)
})
