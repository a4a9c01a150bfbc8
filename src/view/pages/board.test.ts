import { expect, test } from 'vitest'
import { dateOf } from '../../dates/testing/contexts.ts'
import { testFact, testPerson } from '../../timeline/testing/facts.ts'
import type { Fact, Outcome } from '../../timeline/types.ts'
import { boardOf, tallyOf } from './board.ts'
import { wordsOf } from '../words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

function announced(date: string, status: Outcome['status'], said?: string, shown?: Fact): Fact {
  const on = said === undefined ? undefined : dateOf(said)
  const nothing = { at: undefined, context: undefined, manner: undefined, inferred: false }
  return {
    ...testFact(date, date, { status: 'announced' }),
    kind: 'announced',
    attribution: [{ ...nothing, by: testPerson('ada'), on }],
    outcome: { status, fact: shown },
  }
}

test('announcements are sorted by when they are due, and counted by outcome', () => {
  const facts = [
    announced('2024-03-01/..', 'unrecorded', '2024-03-01'),
    announced('2024-06', 'happened', '2024-03-01', testFact('shown', '2024-08-01')),
    announced('2024-04-20', 'did-not-happen', '2024-03-01'),
  ]
  const { rows, saidOn, isOpen } = boardOf(facts, words)
  expect(rows.map(({ fact }) => fact.id)).toEqual(['2024-04-20', '2024-06', '2024-03-01/..'])
  expect(tallyOf(facts)).toEqual({ happened: 1, 'did-not-happen': 1, unrecorded: 1, pending: 0 })
  expect(saidOn?.edtf).toBe('2024-03-01')
  expect(isOpen).toBe(true)
})

test('a row is to scale: from the saying to the time, with the sign where it is shown', () => {
  const shown = testFact('shown', '2024-08-01')
  const { rows } = boardOf([announced('2024-06', 'happened', '2024-03-01', shown)], words)
  const [row] = rows
  const said = row?.said[0]?.to ?? NaN
  expect(row?.lead).toEqual({ from: said, to: row?.due.from })
  // 92 days to June, then 61 to August.
  expect(((row?.due.from ?? 0) - said) / ((row?.shown ?? 0) - (row?.due.from ?? 0))).toBeCloseTo(
    1.5,
    1,
  )
})

test('nothing is drawn that nobody dated', () => {
  const { rows, saidOn } = boardOf([announced('2061-07', 'pending')], words)
  expect(rows[0]).toMatchObject({ said: [], lead: undefined, shown: undefined })
  expect(saidOn).toBeUndefined()
})

test('times far back and many rows stay on the board', () => {
  const facts = Array.from({ length: 300 }, (_, index) =>
    announced(String(1200 + index * 2), 'unrecorded', String(1100 + index)),
  )
  const { rows, ticks } = boardOf([announced('-0239', 'unrecorded', '-0240'), ...facts], words)
  expect(rows).toHaveLength(301)
  expect(ticks.length).toBeGreaterThan(1)
  for (const { due, said } of rows)
    for (const { from, to } of [due, ...said]) expect([from >= 0, to <= 1]).toEqual([true, true])
})
