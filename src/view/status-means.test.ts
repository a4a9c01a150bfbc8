import { expect, test } from 'vitest'
import { testFact, testPerson } from '../timeline/testing/facts.ts'
import type { FactKind } from '../timeline/kind.ts'
import type { Attribution, Fact } from '../timeline/types.ts'
import { statusMeans } from './status-means.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

function said(kind: FactKind, ...manners: Attribution['manner'][]): Fact {
  const nothing = { on: undefined, at: undefined, inferred: false, context: undefined }
  const attribution = manners.map((manner) => ({ ...nothing, by: testPerson('ada'), manner }))
  return { ...testFact('fact', '2023', { kind }), attribution }
}

test.each([
  ['a source’s own news', said('reported'), 'a source says it in its own voice'],
  ['a remark', said('remark', undefined), 'something said, quoted or paraphrased'],
  ['an occasion', said('reported', undefined), 'a source says it in its own voice'],
  ['a claim', said('claimed', undefined), 'someone says it happened'],
  ['an announcement', said('announced', undefined), 'someone says it will happen'],
  ['a prediction', said('announced', 'predicted'), 'someone says it will happen'],
  ['a hope', said('announced', 'hoped', 'hoped'), 'someone hopes it will happen'],
  ['a hope and a promise', said('announced', 'hoped', 'promised'), 'someone says it will happen'],
])('the status of %s is explained without claiming too much', (_, fact, means) => {
  expect(statusMeans(fact, words)).toBe(means)
})
