import { expect, test } from 'vitest'
import { linksHere, type Linking } from './links-here.ts'
import { testFact } from '../testing/facts.ts'

const fact = (id: string, keys: Partial<Linking> = {}): Linking => ({
  ...testFact(id, '2023'),
  ...keys,
})
const link = (address: string): string => `<p><a href="${address}">words</a></p>`
const target = testFact('deed', '2023')

/** Ids of the facts that link to the deed. */
function linking(other: Linking, deed: Linking = target): string[] {
  return (linksHere([deed, other]).get('deed') ?? []).map(({ id }) => id)
}

test.each([
  ['a link of its body', { html: link('/facts/deed/') }],
  ['under a base path', { html: link('/any/base/facts/deed/') }],
  ['at a place of the page', { html: link('/facts/deed/#sources') }],
  ['after', { after: [target] }],
  ['its outcome', { outcome: { status: 'happened', fact: target } }],
] as const)('a fact is linked from another by %s', (_, keys) => {
  expect(linking(fact('other', keys))).toEqual(['other'])
})

test.each([
  ['https://elsewhere.example/facts/deed/'],
  ['/facts/deed.json'],
  ['/facts/deed-two/'],
  ['/people/deed/'],
])('%s is no link to it', (address) => {
  expect(linking(fact('other', { html: link(address) }))).toEqual([])
})

test('an id in another script is found as Markdown writes it', () => {
  const links = linksHere([
    fact('彗星'),
    fact('other', { html: link('/facts/%E5%BD%97%E6%98%9F/') }),
  ])
  expect(links.get('彗星')?.map(({ id }) => id)).toEqual(['other'])
})

test('a fact stands there once, and never on its own page', () => {
  expect(linking(fact('other', { html: link('/facts/deed/'), after: [target] }))).toEqual(['other'])
  expect(linksHere([fact('deed', { html: link('/facts/deed/') })]).size).toBe(0)
})

test('what the page shows as related or as said there is not told again', () => {
  const other = { ...testFact('other', '2023'), html: link('/facts/deed/') }
  expect(linking(other, { ...target, related: [other] })).toEqual([])
  expect(linking(other, { ...target, saidHere: [other] })).toEqual([])
})
