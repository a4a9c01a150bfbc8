import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { testFact } from '../timeline/testing/facts.ts'
import { periodsOf } from '../timeline/periods/periods.ts'
import { factCrumbs } from './crumbs.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })
const withdrawn = { on: dateOf('2024-01-02'), note: 'wrong' }

test.each([
  ['2023-01-19', ['/', '/2023/', '/2023/01/']],
  ['2023-22', ['/', '/2023/', '/2023/#2023-22']],
  ['2023', ['/', '/2023/']],
  ['-0043', ['/', '/-0043/']],
  ['202X', ['/']],
])('the pages above a fact of %s are %o', (date, addresses) => {
  const fact = testFact('fact', date)
  const crumbs = factCrumbs(fact, periodsOf([fact]), words)
  expect(crumbs.map(({ address }) => address)).toEqual(addresses)
})

test('only the timeline is above a withdrawn fact, whose heading may be missing there', () => {
  const fact = { ...testFact('fact', '2023-01-19'), withdrawn }
  const crumbs = factCrumbs(fact, periodsOf([fact]), words)
  expect(crumbs.map(({ address }) => address)).toEqual(['/'])
})
