import { expect, test } from 'vitest'
import { entry, factOf, timelineOf } from '../timeline/testing/built.ts'
import type { Fact } from '../timeline/types.ts'
import { groupFacts } from '../timeline/group.ts'
import type { Part } from './attribution.ts'
import { aroundYear, listedStatus, listedWords } from './listed-fact.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

const made = (keys: object): Fact => factOf(timelineOf([entry('walk', keys)]), 'walk')

const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('')

/** The beginning of the line below a fact, with its items apart. */
function told(keys: object): string {
  const { lead, rest, others } = listedStatus(made(keys), words)
  return [`*${lead}*${plain(rest)}`, ...others.map(plain)].join(' · ')
}

const ADA = { by: 'ada', on: '2023-02-07' }

test.each([
  ['A walk, Ada says', 'claimed', [ADA], '*Claimed*, 19 days later'],
  ['A walk, ADA L. says', 'claimed', [ADA], '*Claimed*, 19 days later'],
  ['A walk in Nevada', 'claimed', [ADA], '*Claimed by* Ada, 19 days later'],
  [
    'A walk, Ada says',
    'claimed',
    [ADA, { by: 'bob', on: '2023-02-07' }],
    '*Claimed by* Ada and Bob, 19 days later',
  ],
  [
    'A walk, Ada says',
    'claimed',
    [ADA, { by: 'ada', on: '2023-02-01' }],
    '*Claimed*, 13 days later',
  ],
  ['A walk, Ada says', 'claimed', [{ by: 'ada' }, ADA], '*Claimed*, 19 days later'],
  ['A walk, Ada says', 'claimed', [ADA, { by: 'ada', on: '2023-01-19' }], '*Claimed*'],
  ['A walk, Ada says', 'reported', [ADA], '*Remark*, 19 days later'],
  ['A walk', 'reported', [{ by: 'ada', on: '2023-01-19' }], '*Remark by* Ada'],
  ['A walk', 'reported', undefined, '*Reported*'],
  ['A walk', 'announced', [ADA], '*Announced* · As told by Ada'],
  ['A walk', 'announced', [{ ...ADA, manner: 'announced' }], '*Announced by* Ada'],
  [
    'A walk',
    'announced',
    [
      { ...ADA, manner: 'hoped' },
      { by: 'bob', manner: 'predicted' },
    ],
    '*Announced* · Hoped for by Ada · Predicted by Bob',
  ],
])('%s (%s, %o) reads %s', (title, status, attribution, line) => {
  expect(told({ title, status, attribution })).toBe(line)
})

const quoted = (quote: object, keys: object = {}) =>
  listedWords(made({ title: 'A walk', quotes: [{ text: 'We walked.', ...quote }], ...keys }), words)

test('a quotation stands between its marks, in its language, and says whether it is translated', () => {
  expect(quoted({ by: 'ada' }, { attribution: [ADA] })).toEqual({
    ...{ text: '“We walked.”', lang: undefined, translated: false, by: undefined },
  })
  const french = quoted({ text: 'On marchait.', language: 'fr', translated: 'true' })
  expect(french).toMatchObject({ text: '“On marchait.”', lang: 'fr', translated: true })
  expect(listedWords(made({}), words)).toBeUndefined()
})

test('a long quotation ends at a word, and the ellipsis stands after its marks', () => {
  const text = quoted({ text: 'one two three, '.repeat(20) })?.text ?? ''
  expect(text).toMatch(/^“one .* (one|two|three)” …$/)
  expect(text.length).toBeLessThan(170)
})

test.each([
  ['nobody else speaks', 'A walk', [ADA], undefined],
  ['the title names her', 'A walk, Ada says', undefined, undefined],
  ['nobody is named', 'A walk', undefined, 'Ada'],
  ['another one speaks too', 'A walk of Ada and Bob', [ADA, { by: 'bob' }], 'Ada'],
])('whose words they are is said if it is not evident: %s', (_, title, attribution, by) => {
  expect(quoted({ by: 'ada' }, { title, attribution })?.by).toBe(by)
})

test.each([
  ['2023-01-19', 'en', ['19 January', ' 2023', '']],
  ['2023-02-07/..', 'en', ['7 February', ' 2023', ' or later']],
  ['2023-01', 'en', ['Sometime in January', ' 2023', '']],
  ['2023-22', 'en', ['Summer', ' 2023', '']],
  ['2023', 'en', ['2023', '', '']],
  ['2022-12-28/2023-01-03', 'en', ['Sometime from 28 December 2022 to 3 January 2023', '', '']],
  ['0800-03-01', 'en', ['1 March', ' AD 800', '']],
  ['2023-01-19', 'ar', ['19 يناير', ' 2023', '']],
])('the year of %s (%s) is apart where the heading has it', (date, language, parts) => {
  const span = date.includes('/') ? { span: 'within' } : {}
  const facts = [made({ date, ...span })]
  const [group] = groupFacts(facts, words.style)[0]?.groups ?? []
  const [run] = group?.runs ?? []
  if (!run) throw new Error('no run')
  const texts = aroundYear(
    run,
    group?.whole ? undefined : group?.year,
    wordsOf({ language, timezone: 'UTC' }),
  )
  expect(texts.map((text) => text.replaceAll('\u00A0', ' '))).toEqual(parts)
})
