import { expect, test } from 'vitest'
import { testFact, testPerson } from '../../timeline/testing/facts.ts'
import type { Entity, Fact, Quote } from '../../timeline/types.ts'
import { quotedOf } from './quoted.ts'

const ada = { ...testPerson('ada'), facts: [] as Fact[] } satisfies Entity
const bob = testPerson('bob')

function fact(kind: Fact['kind'], ...quotes: [by: Entity, text: string][]): Fact {
  const id = quotes.map(([, text]) => text).join(' ')
  const said = quotes.map(([by, text]) => ({ by, text }) as Quote)
  return { ...testFact(id, '2024'), kind, quotes: said }
}

test('the words of a person lead their page, by turns of what they do', () => {
  ada.facts = [
    fact('remark', [ada, 'r1']),
    fact('remark', [ada, 'r2'], [ada, 'again']),
    fact('claimed', [bob, 'not hers'], [ada, 'c1']),
    fact('claimed', [ada, 'c2']),
    fact('announced', [bob, 'not hers']),
    fact('announced', [ada, 'a1']),
    ...['r3', 'r4', 'r5', 'r6'].map((text) => fact('remark', [ada, text])),
  ]
  const texts = ['c1', 'c2', 'a1', 'r1', 'r2', 'r3', 'r4', 'r5']
  expect(quotedOf(ada).shown.map(({ quote }) => quote.text)).toEqual(texts)
  expect(quotedOf(ada).count).toBe(9)
  expect(quotedOf({ ...ada, facts: [] })).toEqual({ shown: [], count: 0 })
})
