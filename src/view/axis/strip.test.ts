import { expect, test } from 'vitest'
import { windowOf } from '../../axis/window.ts'
import { focusOf } from '../../timeline/periods/focus.ts'
import { inOrder } from '../../timeline/build/order.ts'
import { testFact } from '../../timeline/testing/facts.ts'
import type { Fact } from '../../timeline/types.ts'
import { wordsOf } from '../words.ts'
import { stripsOf, type Strip } from './strip.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC', strings: undefined })

/** The strips of five facts on 2 July 2023, and these. */
function stripsWith(...others: readonly Fact[]): Strip[] {
  const onDay = Array.from({ length: 5 }, (_, index) =>
    testFact(`day-${String(index)}`, '2023-07-02'),
  )
  const facts = inOrder([...onDay, ...others])
  const focus = focusOf(facts)
  return focus ? stripsOf(focus, windowOf(facts).extent, words) : []
}

const marksOf = (strip: Strip | undefined): Strip['lanes'][0]['marks'] =>
  strip?.lanes[0]?.marks ?? []

test('the day stands where it is on the scale', () => {
  const [wide, narrow] = stripsWith(testFact('first', '2023-01-01'), testFact('last', '2023-12-31'))
  expect(wide?.day).toBeCloseTo(0.5, 2)
  expect(narrow?.day).toBe(wide?.day)
})

test('the facts of the day have no marks, the others one each', () => {
  const [wide] = stripsWith(testFact('a', '2023-01-01'), testFact('b', '2023-11'))
  expect(marksOf(wide).map(({ facts, shape }) => [facts[0].id, shape])).toEqual([
    ['a', 'point'],
    ['b', 'bar'],
  ])
})

test('an open end takes only the length of its fading, from its known end', () => {
  for (const strip of stripsWith(
    testFact('first', '2023-01-01'),
    testFact('by', '../2023-06-01'),
  )) {
    const by = marksOf(strip).find(({ facts }) => facts[0].id === 'by')
    expect(by?.opensStart).toBe(true)
    expect(by?.width).toBeCloseTo(28, 0)
  }
})

test('a claim and a remark of one day do not share a mark', () => {
  const [wide] = stripsWith(
    testFact('claim', '2023-01-01', { kind: 'claimed' }),
    testFact('claim-2', '2023-01-01', { kind: 'claimed' }),
    testFact('remark', '2023-01-01', { kind: 'remark' }),
    testFact('last', '2023-12-31'),
  )
  expect(marksOf(wide).map(({ facts, row }) => [facts.length, row])).toContainEqual([2, 1])
  expect(marksOf(wide)).toHaveLength(3)
})

test('what crowds before a day has marks of its own in a wide window', () => {
  const [wide] = stripsWith(
    testFact('push', '2022-01/2023-06', { kind: 'claimed' }),
    testFact('month', '2023-06', { kind: 'claimed' }),
    testFact('batch', '2023-06-13', { kind: 'claimed' }),
    testFact('visit', '../2023-06-21'),
    testFact('remark', '2023-06-21', { kind: 'remark' }),
    testFact('stay', '../2023-07-02'),
    testFact('success', '../2023-07-02', { kind: 'claimed' }),
    testFact('level', '2023-07-02/2023-12-31', { kind: 'announced' }),
  )
  expect(marksOf(wide).map(({ facts }) => facts.map(({ kind }) => kind))).toHaveLength(8)
})
