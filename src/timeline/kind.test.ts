import { expect, test } from 'vitest'
import { countsByKind } from './kind.ts'
import { entry, factOf, timelineOf } from './testing/built.ts'
import { testFact } from './testing/facts.ts'

const by = { by: 'ada', on: '2023-01-19' }
const at = { by: 'bob', at: 'fact' }

test.each([
  ['a source’s own news', 'reported', {}, []],
  ['words with a speaker', 'remark', { attribution: [by] }, []],
  ['words of two', 'remark', { attribution: [by, { by: 'bob' }] }, []],
  ['a claim', 'claimed', { status: 'claimed', attribution: [by] }, []],
  ['an announcement', 'announced', { status: 'announced', attribution: [by] }, []],
  ['where a claim was made', 'reported', { attribution: [by] }, [{ attribution: [at] }]],
  [
    'where something was quoted',
    'reported',
    { attribution: [by] },
    [{ quotes: [{ text: 'so', at: 'fact' }] }],
  ],
  [
    'where only withdrawn words were said',
    'remark',
    { attribution: [by] },
    [{ attribution: [at], withdrawn: { on: '2024-01-01', note: 'Wrong.' } }],
  ],
])('the kind of %s is %s', (_, kind, keys, others) => {
  const timeline = timelineOf([
    entry('fact', keys),
    ...others.map((other, index) => entry(`other-${String(index)}`, other)),
  ])
  expect(factOf(timeline, 'fact').kind).toBe(kind)
})

test('facts are counted by kind, in the order of the legend', () => {
  const facts = (['announced', 'reported', 'announced'] as const).map((kind) =>
    testFact(kind, '2024', { kind }),
  )
  expect(countsByKind(facts)).toEqual([
    { kind: 'reported', count: 1 },
    { kind: 'announced', count: 2 },
  ])
})
