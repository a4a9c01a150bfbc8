import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dates } from '../dates/testing/arbitraries.ts'
import { en } from '../strings/en.ts'
import { groupFacts, newestFirst } from './group.ts'
import { inOrder } from './build/order.ts'
import { testFact } from './testing/facts.ts'
import type { YearGroup } from './group-types.ts'

const style = { language: 'en', words: en.dates }

/**
 * Groups as lines: a year, its groups with their runs, the statements under an occasion in
 * brackets.
 */
function lines(years: readonly YearGroup[]): string[] {
  return years.flatMap((year) => [
    `${year.heading} #${year.anchor} ${String(year.count)}`,
    ...year.groups.map(({ heading, anchor, runs }) => {
      const told = runs.map(({ listed }) =>
        listed
          .map(({ fact, said }) => fact.id + said.map(({ id }) => `(${id})`).join(''))
          .join(' '),
      )
      return `- ${heading} #${anchor}: ${told.join(' | ')}`
    }),
  ])
}

test('a month counts which of its facts are dated within it', () => {
  const years = groupFacts(
    inOrder([
      testFact('year', '2023'),
      testFact('by', '../2023-02-07'),
      testFact('on', '2023-02-07'),
      testFact('month', '2023-02'),
      testFact('long', '2023-02-07/2023-03-01'),
      testFact('until', '2023-02-07/2023-02-28'),
      testFact('from', '2023-02-07/..'),
    ]),
    style,
  )
  const counts = years.flatMap(({ groups }) => groups.map(({ count, within }) => [count, within]))
  expect(counts).toEqual([
    [1, 1],
    [6, 3],
  ])
})

test('facts stand under their year and month, in runs of one date', () => {
  const facts = [
    testFact('decade', '202X'),
    testFact('year', '2023'),
    testFact('month', '2023-01'),
    testFact('a', '2023-01-19'),
    testFact('b', '2023-01-19'),
    testFact('later', '2023-02-07/..'),
    testFact('season', '2023-22'),
    testFact('next', '2024-01-01'),
  ]
  expect(lines(groupFacts(facts, style))).toEqual([
    'The 2020s #2020-2029 1',
    '- The 2020s #in-2020-2029: decade',
    '2023 #2023 6',
    '- In 2023 #in-2023: year',
    '- January 2023 #2023-01: month | a b',
    '- February 2023 #2023-02: later',
    '- Summer 2023 #2023-22: season',
    '2024 #2024 1',
    '- January 2024 #2024-01: next',
  ])
})

test('what means another span is another run', () => {
  const facts = [
    testFact('a', '2023-02-07/..', { span: 'within' }),
    testFact('b', '2023-02-07/..', { span: 'throughout' }),
  ]
  expect(lines(groupFacts(facts, style))[1]).toBe('- February 2023 #2023-02: a | b')
})

test('statements stand under their occasion where they follow it at once', () => {
  const talks = testFact('talks', '2023-02-07')
  const facts = [
    testFact('before', '2023-02-07', { at: talks }),
    talks,
    testFact('first', '2023-02-07', { at: talks }),
    testFact('second', '2023-02-07', { at: talks }),
    testFact('dinner', '2023-02-07'),
    testFact('third', '2023-02-07', { at: talks }),
    testFact('plan', '2023-02-08', { at: talks }),
  ]
  expect(lines(groupFacts(facts, style))[1]).toBe(
    '- February 2023 #2023-02: before talks(first)(second) dinner third | plan',
  )
})

test('for any dates, no fact is lost, the order stays, and anchors are unique', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 12 }), (given) => {
      const facts = inOrder(given.map((date, index) => testFact(`f${String(index)}`, date)))
      const years = groupFacts(facts, style)
      const runs = years.flatMap(({ groups }) => groups).flatMap((group) => group.runs)
      const listed = runs.flatMap((run) => run.listed.map(({ fact }) => fact.id))
      expect(listed).toEqual(facts.map(({ id }) => id))
      const anchors = years.flatMap(({ anchor, groups }) => [
        anchor,
        ...groups.map((g) => g.anchor),
      ])
      expect(anchors).toEqual([...new Set(anchors)])
    }),
  )
})

test('newest first, facts of one date stay in their order', () => {
  const facts = inOrder([
    testFact('old', '2022-12-30'),
    testFact('talks', '2023-02-07'),
    testFact('told', '2023-02-07', { at: testFact('talks', '2023-02-07') }),
    testFact('first', '2023-02-01'),
    testFact('later', '2023-03'),
  ])
  const years = newestFirst(groupFacts(facts, style))
  const ids = years.flatMap(({ groups }) =>
    groups.flatMap(({ runs }) =>
      runs.flatMap(({ listed }) => listed.flatMap(({ fact, said }) => [fact, ...said])),
    ),
  )
  expect(years.map(({ heading }) => heading)).toEqual(['2023', '2022'])
  expect(ids.map(({ id }) => id)).toEqual(['later', 'talks', 'told', 'first', 'old'])
})
