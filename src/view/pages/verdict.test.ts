import { expect, test } from 'vitest'
import { testFact, testPerson } from '../../timeline/testing/facts.ts'
import type { Attribution, Fact, Source } from '../../timeline/types.ts'
import { verdictOf } from './verdict.ts'
import { wordsOf } from '../words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })
const nothing = {
  on: undefined,
  at: undefined,
  context: undefined,
  manner: undefined,
  inferred: false,
}

function said(
  kind: Fact['kind'],
  outcome?: NonNullable<Fact['outcome']>['status'],
  ...by: [string, Attribution['manner']?][]
): Fact {
  return {
    ...testFact('fact', '2024'),
    kind,
    attribution: by.map(([name, manner]) => ({ ...nothing, by: testPerson(name), manner })),
    support: { speakers: new Set(by.map(([name]) => name)).size, reports: 1, of: 2 },
    outcome: outcome && { status: outcome, fact: undefined },
  }
}

function reported(...names: string[]): Fact {
  const sources = names.map((id) => ({
    source: { id, title: id, publisher: id } as unknown as Source,
    note: undefined,
  }))
  return {
    ...testFact('fact', '2024'),
    sources,
    support: { speakers: 0, reports: names.length, of: 9 },
  }
}

test.each([
  [said('claimed', undefined, ['Ada']), 'Claimed by Ada', 'no other speaker here'],
  [said('claimed', undefined, ['Ada'], ['Bob']), 'Claimed by Ada and Bob', undefined],
  [said('remark', undefined, ['Ada']), 'Remark by Ada', undefined],
  [
    said('announced', 'unrecorded', ['Ada', 'predicted']),
    'Predicted by Ada',
    'outcome not recorded',
  ],
  [
    said('announced', 'happened', ['Ada', 'promised'], ['Bob', 'confirmed'], ['Cyd', 'promised']),
    'Promised by Ada and Cyd, Confirmed by Bob',
    'it happened',
  ],
  [reported('Wire', 'Post'), 'Reported by Wire and Post', undefined],
  [reported('A', 'B', 'C', 'D'), 'Reported', '4 of 9 sources'],
])('%#: %s', (fact, says, but) => {
  const verdict = verdictOf(fact, words)
  expect(verdict.says.map((part) => (typeof part === 'string' ? part : part.name)).join('')).toBe(
    says,
  )
  expect(verdict.but).toBe(but)
})
