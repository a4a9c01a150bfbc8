import { describe, expect, it, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { aboutOf, facetsOf, publicDay, publicDays } from './facets.ts'
import { testFact, testPerson } from './testing/facts.ts'
import type { Fact } from './types.ts'

const [ada, ben, cy] = ['ada', 'ben', 'cy'].map(testPerson) as [
  Fact['people'][0],
  ...Fact['people'],
]
const fact = (over: Partial<Fact>): Fact => ({ ...testFact('a', '2023'), ...over })
const people = (...people: (typeof ada | undefined)[]): Fact =>
  fact({ people: people.filter((person) => person !== undefined) })
const told = (facts: Fact[]) =>
  facetsOf(facts).map(({ facet, values }) =>
    [facet, ...values.map(({ id, count }) => `${id} ${String(count)}`)].join(': '),
  )

describe('facets', () => {
  it('hold what facts differ in, most facts first, else as they come', () => {
    expect(told([people(cy), people(ben, ada), people(ben)])).toEqual([
      'person: ben 2: cy 1: ada 1',
    ])
  })

  it('of one value are drawn only where not all facts share it', () => {
    expect(told([people(ada), people(ada)])).toEqual([])
    expect(told([people(ada), people()])).toEqual(['person: ada 1'])
    expect(told([])).toEqual([])
  })

  it('have the kinds in their own order, and remarks apart', () => {
    const facts = (['announced', 'remark', 'announced', 'reported'] as const).map((kind) =>
      fact({ kind }),
    )
    expect(told(facts)).toEqual(['status: reported 1: remark 1: announced 2'])
  })

  it('hold the 24 most frequent values, and tell whether there are more', () => {
    const many = Array.from({ length: 25 }, (_, number) => testPerson(`p${String(number)}`))
    const [facet] = facetsOf([fact({ people: many }), fact({ people: many.slice(-1) })])
    expect(facet?.values).toHaveLength(24)
    expect(facet?.values[0]?.id).toBe('p24')
    expect(facet?.isCut).toBe(true)
    const [whole] = facetsOf([fact({ people: many.slice(1) }), fact({})])
    expect(whole?.values).toHaveLength(24)
    expect(whole?.isCut).toBe(false)
  })
})

test('a fact is found by all that it is about, once', () => {
  const source = { id: 'gazette' } as Fact['sources'][0]['source']
  const citation = { source, note: undefined }
  const about = aboutOf(fact({ people: [ada], sources: [citation, citation], kind: 'claimed' }))
  expect(about).toEqual(['person:ada', 'source:gazette', 'status:claimed'])
})

test('the day of first report is the last on which it may have been', () => {
  const known = (text: string) => ({ known: dateOf(text) })
  expect(publicDay(known('2023-02-07'))).toBe('2023-02-07')
  expect(publicDay(known('2024-02'))).toBe('2024-02-29')
  expect(publicDay(known('2023/..'))).toBeUndefined()
  expect(publicDay({ known: undefined })).toBeUndefined()
  const facts = [known('2023-02'), known('-0044-03-15'), {}, known('2023-02-28')].map(fact)
  expect(publicDays(facts)).toEqual(['-0044-03-15', '2023-02-28'])
})
