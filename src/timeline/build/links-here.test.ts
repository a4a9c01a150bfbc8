import { expect, test } from 'vitest'
import { linksHere, type Linking } from './links-here.ts'
import { testFact } from '../testing/facts.ts'

const fact = (id: string, keys: Partial<Linking> = {}): Linking => ({
  ...testFact(id, '2023'),
  ...keys,
})
const target = testFact('deed', '2023')

/** Ids of the facts that link to the deed. */
function linking(other: Linking, deed: Linking = target): string[] {
  return (linksHere([deed, other]).get('deed') ?? []).map(({ id }) => id)
}

test.each([
  ['a link of its body', { links: ['deed'] }],
  ['after', { after: [target] }],
  ['its outcome', { outcome: { status: 'happened', fact: target } }],
] as const)('a fact is linked from another by %s', (_, keys) => {
  expect(linking(fact('other', keys))).toEqual(['other'])
})

test('a fact stands there once, and never on its own page', () => {
  expect(linking(fact('other', { links: ['deed'], after: [target] }))).toEqual(['other'])
  expect(linksHere([fact('deed', { links: ['deed'] })]).size).toBe(0)
})

test('facts shown as related or as said there are not listed again', () => {
  const other = { ...testFact('other', '2023'), links: ['deed'] }
  expect(linking(other, { ...target, related: [other] })).toEqual([])
  expect(linking(other, { ...target, saidHere: [other] })).toEqual([])
})
