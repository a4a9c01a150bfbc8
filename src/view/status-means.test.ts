import { expect, test } from 'vitest'
import { testFact, testPerson } from '../timeline/testing/facts.ts'
import type { FactKind } from '../timeline/kind.ts'
import type { Attribution, Fact } from '../timeline/types.ts'
import { statusMeans } from './status-means.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

function said(kind: FactKind, ...manners: Attribution['manner'][]): Fact {
  const nothing = { on: undefined, at: undefined, context: undefined }
  const attribution = manners.map((manner) => ({ ...nothing, by: testPerson('ada'), manner }))
  return { ...testFact('fact', '2023', { kind }), attribution }
}

test.each([
  ['a source’s own news', said('reported'), 'the source says it itself'],
  ['a remark', said('remark', undefined), 'the source says that it was said'],
  ['an occasion', said('reported', undefined), 'the source says it itself'],
  ['a claim', said('claimed', undefined), 'someone says that it happened'],
  ['an announcement', said('announced', undefined), 'someone says that it will'],
  ['a prediction', said('announced', 'predicted'), 'someone says that it will'],
  ['a hope', said('announced', 'hoped', 'hoped'), 'someone hopes that it will'],
  ['a hope and a promise', said('announced', 'hoped', 'promised'), 'someone says that it will'],
])('the status of %s is explained without claiming too much', (_, fact, means) => {
  expect(statusMeans(fact, words)).toBe(means)
})
