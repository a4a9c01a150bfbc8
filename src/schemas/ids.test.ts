import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOf, idProblem, isId, slugOf } from './ids.ts'

test.each([
  'opening-ceremony',
  '2023-a1',
  'मुंबई-मेट्रो', // Hindi
  'ঢাকা-মেলা', // Bengali
  'சென்னை-மழை', // Tamil
  'กรุงเทพฯ'.replace('ฯ', ''), // Thai
  'ភ្នំពេញ', // Khmer
  'שָׁלוֹם-עֲלֵיכֶם', // Hebrew with points
  'コンピューター', // a mark of length is a letter
  '人々-の-日',
  'العربية-٢٠٢٣',
  'łódź',
  'console',
  'com10',
  'aux-2',
])('%s is an id', (id) => {
  expect(isId(id.normalize('NFC'))).toBe(true)
})

test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', '\u0301a', 'a-\u0301b', 'a\uFE0F', '\u3164'])(
  '%j is none',
  (text) => {
    expect(isId(text)).toBe(false)
  },
)

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9', 'com²'])(
  '%s is kept by Windows, and so is told',
  (name) => {
    expect(idProblem(name)).toEqual({
      why: 'is a name that Windows keeps for a device',
      proposal: `the-${name}`,
    })
  },
)

test.each([
  ['São Paulo', 'são-paulo'],
  ['Ada & Bob!', 'ada-bob'],
  ['दिल्ली चुनाव', 'दिल्ली-चुनाव'],
  ['AUX', 'the-aux'],
  ['İzmir', 'izmir'],
  ['\u200Eada\u200B-b', 'ada-b'],
  ['a \u0301b', 'a-b'],
  ['—', undefined],
])('%j is most likely meant as %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('invisible characters are named', () => {
  expect(idProblem('ada\u202C')).toEqual({
    why: 'holds an invisible character (U+202C)',
    proposal: 'ada',
  })
})

test('forms of a name that look alike are one id', () => {
  expect(idOf('e\u0301douard')).toBe('\u00E9douard')
  expect(idOf('ශ්\u200Dරී-ලංකා')).toBe(idOf('ශ්රී-ලංකා'))
  expect(idOf('می\u200Cخواهم')).toBe('میخواهم')
  // A joiner in a script without joiners is a mistake.
  expect(idProblem(idOf('op\u200Den'))?.why).toContain('U+200D')
})

test('every proposal is an id, and no mark leaves its letter', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.constantFrom(' ', '-', 'con', '\u0301', '\u200D'))),
      (words) => {
        const text = words.join('')
        const proposal = idProblem(idOf(text))?.proposal
        if (proposal === undefined) return
        expect(isId(proposal)).toBe(true)
        expect(idOf(proposal)).toBe(proposal)
        expect(proposal).not.toMatch(/(?:^|-)\p{M}/u)
      },
    ),
    { numRuns: 1000 },
  )
})
