import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from './shared/finding.ts'
import { check, fact, VALID_TIMELINE } from './testing/valid-timeline.ts'

type Keys = Readonly<Record<string, string | undefined>>

const errorsOf = (keys: Keys): Finding[] =>
  check({ 'facts/walk.mdx': fact(keys) }).filter(({ level }) => level === 'error')

/**
 * The keys that a remedy for a fact’s date asks for: each of its proposals, with the span that goes
 * with it.
 */
function mended(fix: string): Keys[] {
  const [first = '', ...rest] = fix.replace(/^Write /, '').split(/(?<!\.)\. |(?<=\.\.) (?=[A-Z])/)
  const span = /“span: (?<span>\w+)”/.exec(rest.join(' '))?.groups?.['span']
  return first.split(', or ').map((part) => {
    const date = (part.split(' ')[0] ?? '').replace(/(?<!\.)\.$/, '')
    return { date, span: date.includes('/') ? span : undefined }
  })
}

const typed = fc.constantFrom(
  '2010/present',
  '1731-02-12/2',
  '1708/9',
  'early 2021',
  'late 1960s',
  'Q2 2021',
  '2021-Q4',
  'first half of the 17th century',
  '7th century BC',
  '1st century BC',
  '2nd millennium BC',
  '\u200E2021-02-07',
  '5–7 May 2021',
  'since 2021',
  'by May 2021',
  '2021..',
  '[1967,1968]',
  '2021/22',
  '2021-13',
  '2021-02-30',
  '7.2.2021',
  '2021-2-7',
  'winter 2020/21',
  '{1967..1970}',
  '300 to 200 BC',
  '2021-02-07T25:00',
  '20210207',
  'c. 1450',
  '1999/00',
  '12345',
  '2021-34',
)

test('a date that is proposed is accepted, with the span that is asked for', () => {
  fc.assert(
    fc.property(typed, (date) => {
      const [error] = errorsOf({ date: JSON.stringify(date) })
      expect(error?.kind).toBe('bad-date')
      for (const keys of mended(error?.fix ?? '')) {
        // It need not fit the source’s date and the day of `added`.
        const left = errorsOf(keys).filter(({ kind }) => kind !== 'date-order')
        expect(left, JSON.stringify([date, keys])).toEqual([])
      }
    }),
  )
})

test('no span is asked of dates that have none', () => {
  const source = { 'sources/paper.yaml': 'title: P\npublished: Q1 2021\n' }
  const [inSource] = check(source)
  expect(inSource?.fix).toBe('Write 2021-01/2021-03, or 2021 if no more is known.')
  expect(errorsOf({ date: 'Q1 2021', span: 'within' })[0]?.fix).not.toContain('span')
  expect(errorsOf({ date: 'Q1 2021' })[0]?.fix).toContain(
    'An interval needs “span: within” as well.',
  )
})

test.each<[string, Keys, string, Keys]>([
  ['an id', { people: '[Ada]' }, 'such as ada.', { people: '[ada]' }],
  ['a key', { wordin: 'soon' }, '“wording”', { wording: 'soon' }],
  ['a status', { status: 'reportd' }, '“reported”', { status: 'reported' }],
  ['a value with “#”', { title: 'Walk #9' }, '"Walk #9"', { title: '"Walk #9"' }],
  ['a value with a colon', { title: 'Walk: one' }, '"Walk: one"', { title: '"Walk: one"' }],
  ['a list for a text', { title: '[New]' }, 'between quotation marks', { title: '"[New]"' }],
  ['keys for a text', { title: '{new}' }, 'between quotation marks', { title: '"{new}"' }],
])('after its remedy, %s is accepted', (_, wrong, fix, right) => {
  expect(errorsOf(wrong)[0]?.fix).toContain(fix)
  expect(errorsOf(right)).toEqual([])
})

test('no key is proposed that is there already', () => {
  const [error] = errorsOf({ wording: 'soon', wordin: 'later' })
  expect(error?.fix).not.toContain('Write “wording”')
})

test.each([
  ['places/town.yaml', 'latitude: 91\n', 'up to 90'],
  ['places/town.yaml', 'longitude: -181\n', 'from -180 on'],
  ['places/town.yaml', 'latitude: north\n', 'in digits'],
  ['people/ada.yaml', 'links: [t.example]\n', '“https://”'],
])('in %s, the fix for %j shows the right form', (file, line, fix) => {
  const [error] = check({ [file]: (VALID_TIMELINE[file] ?? '') + line })
  expect(error?.fix).toContain(fix)
})

test.each([
  ['Chinese', '镇上的人们在新年第一天一起走路。'],
  ['Japanese', '町の人々は元日に一緒に歩いた。'],
  ['Korean', '마을 사람들이 새해 첫날 함께 걸었다.'],
])('a whole sentence of %s is long enough, and a few words are not', (_, summary) => {
  expect(errorsOf({ summary })).toEqual([])
  const [error] = errorsOf({ summary: summary.slice(0, 5) })
  expect(error?.message).toContain('10 of Chinese, Japanese or Korean')
})

test('an invisible character is named wherever a date or an id holds it', () => {
  const added = '"2024-01-01\u200E"'
  const people = '[ada, "\u202Aada"]'
  const errors = errorsOf({ added, people })
  expect(errors.map(({ message, fix }) => [/\((U\+\w+)\)/.exec(message)?.[1], fix])).toEqual([
    ['U+200E', 'Write 2024-01-01.'],
    ['U+202A', 'Write lower-case words joined by hyphens, such as ada.'],
  ])
})

test.each([
  ['-0043-03-15', 'in March', '-0043-03'],
  ['1987-03-15~', 'in March', '1987-03~'],
  ['-0043-03-15?', 'that year', '-0043?'],
  ['1987-07-01', 'that summer', '1987-22'],
])('a date that is coarser than %s is a date', (date, wording, coarser) => {
  const found = (keys: Keys): Finding[] =>
    check({ 'facts/walk.mdx': fact(keys) }).filter(({ kind }) => /precision|date/.test(kind))
  expect(found({ date, wording })[0]?.fix).toContain(coarser)
  expect(found({ date: coarser, wording })).toEqual([])
})

test('the day of adding is never given as a day of its own', () => {
  const [error] = errorsOf({ added: undefined })
  expect(error?.fix).toBe('Add “added: …” with today’s date as YYYY-MM-DD.')
})
