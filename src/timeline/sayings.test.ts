import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { sayingsOf, verbOf, type Saying } from './sayings.ts'
import { testFact, testPerson } from './testing/facts.ts'
import type { Attribution } from './types.ts'

function said(by: string, keys: Partial<Attribution> = {}): Attribution {
  const nothing = {
    on: undefined,
    at: undefined,
    inferred: false,
    context: undefined,
    manner: undefined,
  }
  return { ...nothing, by: testPerson(by), ...keys }
}

const speakers = (sayings: readonly Saying[]): string[][] =>
  sayings.map((saying) => saying.speakers.map(({ id }) => id))

test('speakers who said it in the same way are joined', () => {
  const alike = { on: dateOf('2023-02-07'), context: 'to reporters' }
  const attribution = [said('ada', alike), said('bob', alike), said('cy')]
  expect(speakers(sayingsOf({ attribution }))).toEqual([['ada', 'bob'], ['cy']])
})

test.each([
  ['a day', { on: dateOf('2023-02-08') }],
  ['an occasion', { at: testFact('talks', '2023-02-07') }],
  ['a place', { context: 'in Paris' }],
  ['a manner', { manner: 'hoped' }],
] as const)('another %s is another saying', (_, other) => {
  const attribution = [said('ada'), said('bob', other)]
  expect(speakers(sayingsOf({ attribution }))).toEqual([['ada'], ['bob']])
})

test.each([
  ['claimed', {}, 'claimed'],
  ['remark', {}, 'remark'],
  ['reported', {}, 'occasion'],
  ['announced', { manner: 'promised' }, 'promised'],
  ['announced', {}, 'toCome'],
] as const)('%s, %o: the verb fits', (kind, keys, verb) => {
  const [saying] = sayingsOf({ attribution: [said('ada', keys)] })
  expect(saying && verbOf({ kind }, saying)).toBe(verb)
})
