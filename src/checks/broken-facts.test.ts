import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, fact } from './testing/valid-timeline.ts'

type Keys = Readonly<Record<string, string | undefined>>
interface Broken {
  readonly keys: Keys
  readonly body: string
}

/** Words that YAML reads as text, and that are not a date, an id, a status or a list. */
const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)
const keys = (values: Keys): Broken => ({ keys: values, body: '' })
const body = (text: string): Broken => ({ keys: {}, body: text })
const required = ['title', 'date', 'status', 'summary', 'sources', 'topics', 'added'] as const
const day = (from: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: 99 }).map((n) => String(n).padStart(2, '0'))

/**
 * Every way of breaking a fact that the format knows, each with values of its own; none mends
 * another.
 */
const broken = fc.oneof(
  fc.constantFrom(...required).map((key) => keys({ [key]: undefined })),
  fc.constantFrom(...required).map((key) => keys({ [key]: '""' })),
  word.map((value) => keys({ [value.toLowerCase() + 'x']: 'y' })),
  word.map((value) => keys({ date: value })),
  day(32).map((value) => keys({ date: `2023-01-${value}` })),
  fc.integer({ min: 42, max: 99 }).map((month) => keys({ date: `2023-${String(month)}` })),
  fc
    .constantFrom('2023/2022', '2023-02-07/..', '../2023')
    .map((date) => keys({ date, span: undefined })),
  fc.constantFrom('within', 'throughout').map((span) => keys({ span, date: '2023-01-19' })),
  word.map((value) => keys({ status: value })),
  fc.constantFrom('claimed', 'announced').map((status) => keys({ status })),
  fc.string({ maxLength: 29 }).map((text) => keys({ summary: JSON.stringify(text) })),
  fc
    .string({ minLength: 301, maxLength: 400, unit: fc.constantFrom('a', 'b') })
    .map((summary) => keys({ summary })),
  fc
    .string({ minLength: 33, maxLength: 60, unit: fc.constantFrom('a', 'b') })
    .map((label) => keys({ label })),
  fc
    .constantFrom('sources', 'topics', 'attribution', 'quotes', 'accounts', 'media')
    .map((key) => keys({ [key]: '{ a: b }' })),
  fc
    .constantFrom('related', 'after', 'people', 'places', 'topics')
    .chain((key) => word.map((id) => keys({ [key]: `[${id}]` }))),
  fc
    .constantFrom('related', 'after', 'people', 'places', 'topics')
    .map((key) => keys({ [key]: '[nobody-of-this-name]' })),
  word.map((name) => keys({ quotes: `\n  - { text: x, by: ${name.toLowerCase()} }` })),
  fc.integer({ min: 1, max: 99 }).map((n) =>
    keys({
      accounts: `\n  - { source: paper, says: a, quote: "${String(n)}" }\n  - { source: paper, says: b }`,
    }),
  ),
  fc
    .constantFrom('pending', 'unknown')
    .map((status) => keys({ outcome: `{ status: ${status}, fact: walk }` })),
  day(1).map((value) => keys({ added: `20${value}` })),
  fc.constantFrom('corrections', 'withdrawn').map((key) => keys({ [key]: 'yes' })),
  fc
    .constantFrom('a: b: c', '[', '{', '"', '*a', '&a', '@a', '- x', '\n\tb: c')
    .map((value) => keys({ wording: value })),
  word.map((name) => body(`<${name} />`)),
  word.map((name) => body(`a {${name}} b`)),
  word.map((name) => body(`a <${name.toLowerCase()}> b`)),
  fc
    .constantFrom('javascript:a', 'data:a', 'ftp://a', '//a', 'a')
    .map((url) => body(`[a](${url})`)),
  fc.integer({ min: 1, max: 99 }).map((n) => body(`<Quote n="${String(n)}" />`)),
  word.map((id) => body(`a <Cite source="${id}" /> <Fact id="${id}">b</Fact>`)),
)

test('anything broken in a fact is an error in its file, with a fix', () => {
  fc.assert(
    fc.property(fc.array(broken, { minLength: 1, maxLength: 3 }), (all) => {
      const text = fact(
        Object.assign({}, ...all.map((part) => part.keys)) as Keys,
        all.map((part) => part.body).join('\n\n'),
      )
      const errors = check({ 'facts/walk.mdx': text }).filter(({ level }) => level === 'error')
      expect(errors, text).not.toEqual([])
      for (const { file, line, column, message, fix } of errors) {
        expect(file).toBe('facts/walk.mdx')
        expect([line, column].every((n) => Number.isInteger(n) && n > 0)).toBe(true)
        expect(line).toBeLessThanOrEqual(text.split('\n').length)
        expect(message).not.toMatch(/undefined|\[object/)
        expect(fix).not.toBe('')
      }
    }),
    { numRuns: 500 },
  )
})
