import { describe, expect, it, test } from 'vitest'
import { britishSpelling, otherSpelling } from './british-american.ts'

const pairs: readonly (readonly [british: string, american: string])[] = [
  ['fertiliser', 'fertilizer'],
  ['fertilisers', 'fertilizers'],
  ['organisation', 'organization'],
  ['organise', 'organize'],
  ['mobilising', 'mobilizing'],
  ['analyse', 'analyze'],
  ['colour', 'color'],
  ['neighbouring', 'neighboring'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['kilometres', 'kilometers'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['travelled', 'traveled'],
  ['cancelling', 'canceling'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['fulfil', 'fulfill'],
  ['grey', 'gray'],
]

describe('British and American spelling', () => {
  test.each(pairs)('%s and %s are one word', (british, american) => {
    expect(britishSpelling(american)).toBe(british)
    expect(britishSpelling(british)).toBe(british)
    expect(otherSpelling(british)).toBe(american)
    expect(otherSpelling(american)).toBe(british)
  })

  test.each([
    'four',
    'hour',
    'tour',
    'called',
    'filed',
    'filled',
    'mali',
    'russia',
    'size',
    'here',
  ])('%s has no other spelling', (word) => {
    expect(otherSpelling(word)).toBeUndefined()
    expect(britishSpelling(word)).toBe(word)
  })

  it('settles: a British word stays as it is', () => {
    for (const [british] of pairs) expect(britishSpelling(britishSpelling(british))).toBe(british)
  })
})
