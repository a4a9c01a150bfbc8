import { describe, expect, it } from 'vitest'
import { keyRecord, searchKey } from './key.ts'

const fact = (id: string, edtf: string) => ({ id, date: { edtf } })
const FACTS = [fact('a', '2021'), fact('b', '2022-05'), fact('c', '2023')]

describe('the key of facts at their places', () => {
  const key = searchKey(FACTS)

  it('is short, and the same each time', () => {
    expect(key).toMatch(/^[0-9a-z]{4,14}$/)
    expect(searchKey(FACTS)).toBe(key)
  })

  it('is another with another fact, date or order', () => {
    const [a, b, c] = FACTS as [(typeof FACTS)[0], (typeof FACTS)[0], (typeof FACTS)[0]]
    const others = [
      [a, b],
      [a, c, b],
      [a, b, fact('d', '2023')],
      [a, fact('b', '2022-06'), c],
      [],
    ].map(searchKey)
    expect(new Set([key, ...others]).size).toBe(6)
  })
})

it('has a record of its own in the index, as a word that nobody types', () => {
  expect(keyRecord('k1', 4, 'en').html).toContain('content="ǂk1"')
})
