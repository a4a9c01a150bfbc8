import { describe, expect, it } from 'vitest'
import { indexVersion, versionRecord } from './index-version.ts'

const fact = (id: string, edtf: string) => ({ id, date: { edtf } })
const FACTS = [fact('a', '2021'), fact('b', '2022-05'), fact('c', '2023')]

describe('the version of an index', () => {
  const version = indexVersion(FACTS)

  it('is short, and the same each time', () => {
    expect(version).toMatch(/^[0-9a-f]{16}$/)
    expect(indexVersion(FACTS)).toBe(version)
  })

  it('is another with another fact, date or order', () => {
    const [a, b, c] = FACTS as [(typeof FACTS)[0], (typeof FACTS)[0], (typeof FACTS)[0]]
    const others = [
      [a, b],
      [a, c, b],
      [a, b, fact('d', '2023')],
      [a, fact('b', '2022-06'), c],
      [],
    ].map(indexVersion)
    expect(new Set([version, ...others]).size).toBe(6)
  })
})

it('has a record of its own in the index, as a word that nobody types', () => {
  expect(versionRecord('k1', 4, 'en').html).toContain('content="ǂk1"')
})
