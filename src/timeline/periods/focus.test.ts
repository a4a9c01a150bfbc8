import { expect, test } from 'vitest'
import { startOfDay } from '../../dates/units/wall.ts'
import { inOrder } from '../build/order.ts'
import { focusOf } from './focus.ts'
import { testFact } from '../testing/facts.ts'
import type { Fact } from '../types.ts'

const DAY = '1843-07-10'

/** Facts of one date. */
const dated = (count: number, edtf: string): Fact[] =>
  Array.from({ length: count }, (_, index) => testFact(`${edtf}-${String(index)}`, edtf))

const ids = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id)

test('the day with the most facts is opened: before, that day, after', () => {
  const facts = inOrder([
    ...dated(4, DAY),
    testFact('evening', `${DAY}T20:00:00Z`),
    testFact('before', '1843-06'),
    testFact('by', `../${DAY}`),
    testFact('year', '1843'),
    testFact('since', `${DAY}/..`),
    testFact('next', '1843-07-11'),
  ])
  const focus = focusOf(facts)
  expect(focus?.day).toBe(startOfDay(1843, 7, 10))
  expect(focus?.on.map(({ fact }) => fact.id)).toEqual([...ids(dated(4, DAY)), 'evening'])
  expect(ids(focus?.before ?? [])).toEqual(['year', 'before', 'by'])
  expect(ids(focus?.after ?? [])).toEqual(['since', 'next'])
})

test('what is dated to a part of the day, or about to it, is of the day, and does not count for it', () => {
  const others = [`${DAY}?`, `${DAY}~`, `${DAY}T08:00Z/${DAY}T09:00Z`].map((edtf) =>
    testFact(edtf, edtf),
  )
  const focus = focusOf(inOrder([...dated(5, DAY), ...others]))
  const on = ids((focus?.on ?? []).map(({ fact }) => fact))
  expect(on).toHaveLength(8)
  expect(focus?.after).toEqual([])
  expect(focusOf(inOrder([...dated(4, DAY), ...others]))).toBeUndefined()
})

test('every fact stands in one column', () => {
  const facts = inOrder([
    ...dated(6, DAY),
    ...['1840/1850', `../${DAY}`, '184X', `${DAY}/1843-12`, '1843-07', '1900'].map((edtf) =>
      testFact(edtf, edtf),
    ),
  ])
  const { before = [], on = [], after = [] } = focusOf(facts) ?? {}
  const all = [...before, ...on.flatMap(({ fact, said }) => [fact, ...said]), ...after]
  expect(ids(all).sort()).toEqual(ids(facts).sort())
})

test('what was announced for a time around the day is to come, what was for before it is not', () => {
  const focus = focusOf(
    inOrder([
      ...dated(5, DAY),
      testFact('this-year', '1843', { kind: 'announced' }),
      testFact('in-june', '1843-06', { kind: 'announced' }),
    ]),
  )
  expect(ids(focus?.after ?? [])).toEqual(['this-year'])
  expect(ids(focus?.before ?? [])).toEqual(['in-june'])
})

test('what was said at an occasion of the day stands under it', () => {
  const occasion = testFact('a-talk', DAY)
  const said = testFact('b-said', DAY, { at: occasion })
  const focus = focusOf(inOrder([...dated(4, DAY), occasion, said]))
  expect(focus?.on.find(({ fact }) => fact === occasion)?.said).toEqual([said])
})

test.each([
  ['four facts on one day', [...dated(4, DAY)]],
  ['less than 30 %', [...dated(5, DAY), ...dated(12, '1843-06')]],
  ['days that are only about right', [...dated(9, `${DAY}~`)]],
  ['days that are uncertain', [...dated(9, `${DAY}?`)]],
  ['whole months', [...dated(9, '1843-07')]],
  ['nothing', []],
])('%s: no day is opened', (_, facts) => {
  expect(focusOf(inOrder(facts))).toBeUndefined()
})

test('of two days with as many facts, the earlier one is opened', () => {
  const facts = inOrder([...dated(5, '1843-07-12'), ...dated(5, DAY)])
  expect(focusOf(facts)?.day).toBe(startOfDay(1843, 7, 10))
})
