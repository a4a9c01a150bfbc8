import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from './yaml.ts'

/** The value in a remedy, as YAML reads it. */
function proposedIn(fix: string): string | undefined {
  const proposal = /quotation marks: (?<value>.*?)(?:; or give a comment .*)?$/s.exec(fix)
  const value = proposal?.groups?.['value']
  return value === undefined ? undefined : (readYaml(`a: ${value}`).data as { a: string }).a
}

test.each([
  ['title: Number #7 wins', 1, 15, 'what follows “#”', 'Number #7 wins'],
  ['title: b\t# c', 1, 10, 'what follows “#”', 'b\t# c'],
  ['title: #7 of nine\nb: c', 1, 8, 'what follows “#”', '#7 of nine'],
  ['- a\n- Track #2', 2, 9, 'what follows “#”', 'Track #2'],
  ['- #2', 1, 3, 'what follows “#”', '#2'],
  ['a:\n  - b: c\n    d: He said "no" # twice', 3, 21, 'what follows', 'He said "no" # twice'],
  ['a: [b, c #d\n]', 1, 10, 'what follows “#”', undefined],
  ['a: [b, #c\n  d]', 1, 8, 'what follows “#”', undefined],
  ['a: It was ranked\n  #1 of all halls\nb: c', 2, 3, 'what follows “#”', undefined],
  ['a:\n  - b\n   #c', 3, 4, 'what follows “#”', undefined],
  ['a: b\n  # c\n  d', 2, 3, 'what follows “#”', undefined],
  ['a: # b\n  c', 1, 4, 'what follows “#”', undefined],
  ['a: > # b\n  c', 1, 6, 'what follows “#”', undefined],
  ['a: |- # b\n  c', 1, 7, 'what follows “#”', undefined],
  ['a: &b "c" # d', 1, 4, '“&b”', '&b "c"'],
  ['a: > 5 km\n  b', 1, 4, '“5 km” beside it', '> 5 km'],
  ['a: |x|', 1, 4, '“x|” beside it', '|x|'],
  ['a: >7', 1, 4, '“7” beside it', '>7'],
  ['a: |\nb: c', 1, 4, 'there is none', undefined],
  ['a: &Co. of London', 1, 4, '“&Co.”', '&Co. of London'],
  ['a: &Co', 1, 4, '“&Co”', '&Co'],
  ['a: *starred* words', 1, 4, '“*starred*”', '*starred* words'],
  ['a: !Kung people', 1, 4, '“!Kung”', '!Kung people'],
  ['a: ! c', 1, 4, '“!”', '! c'],
  ['a: [*b, c]', 1, 5, '“*b”', undefined],
  ['a: ? who knows', 1, 4, '“?”', undefined],
  ['? a', 1, 1, '“?”', undefined],
  ['a: b\n  note:c', 2, 3, '“note:c”', undefined],
  ['a:\n  - Ada\n    - Bob', 3, 5, '“- Bob”', undefined],
  [String.raw`a: "C:\new"`, 1, 7, String.raw`“\n” is read as a line break`, undefined],
  [String.raw`"a\tb": c`, 1, 3, 'a tab', undefined],
  [String.raw`a: "x\0"`, 1, 6, 'U+0000', undefined],
  [String.raw`a: "x\x07"`, 1, 6, 'U+0007', undefined],
  [String.raw`a: "x \ud83d"`, 1, 7, 'half of a character (U+D83D)', undefined],
  [String.raw`a: "\ude00\ud83d"`, 1, 5, 'U+DE00', undefined],
  [String.raw`a: ["\uFFFE"]`, 1, 6, 'no character (U+FFFE)', undefined],
  [String.raw`a: "\U0001FFFF"`, 1, 5, 'U+1FFFF', undefined],
])('%j is reported at its position', (text, line, column, message, proposed) => {
  const { problems } = readYaml(text)
  expect(problems[0]).toMatchObject({ kind: 'front-matter', position: { line, column } })
  expect(problems[0]?.message).toContain(message)
  expect(proposedIn(problems[0]?.fix ?? '')).toBe(proposed)
})

test.each([
  ['# a\ntitle: b\n# c\nd: e'],
  ['a: "b" # c'],
  ["a: 'b' # c"],
  ['a: [b, c] # d'],
  ['a: { b: c } # d'],
  ['a: # b\n  - c'],
  ['a: # b\n  c: d'],
  ['a:\n  # b\n  - c'],
  ['a:\n  - b: c\n    # d\n    e: f'],
  ['a: |\n  # b\n  c\n# d'],
  ['a: >-\n  b\n\n  c'],
  ['a: b\n  goes on\n  https://c.example'],
  ['a: b#c, d & e * f! ? g | h > i'],
  [
    String.raw`a: "\"b\" \\ \/ \u00e9 \ud83d\ude00 \
    c"`,
  ],
  ['--- # a\nb: c'],
])('%j is as it was typed', (text) => {
  expect(readYaml(text).problems).toEqual([])
})

const parts = [
  ' ',
  '  ',
  '#',
  ' #',
  ': ',
  ':',
  ' - ',
  '-',
  '? ',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '\\',
  '\\n',
  '\\u00e9',
  '~',
  '<<',
  '=',
  '\t',
  'a',
  'é',
  '1',
]

test('text after “key: ” is read as typed, or is a problem', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (typed) => {
      const value = typed.join('').trim()
      const { data, problems } = readYaml(`a: ${value}\nb: c`)
      if (problems.length > 0 || value === '') return
      const { a, ...others } = data as Record<string, unknown>
      if (/^[[{]/.test(value)) expect(typeof a).toBe('object')
      else if (/^["']/.test(value)) expect(unquoted(value)).toBe(a)
      else expect({ a, ...others }).toEqual({ a: value, b: 'c' })
    }),
    { numRuns: 1000 },
  )
})

/** A quoted value without the comment after it, read by the rules of its quotation marks. */
function unquoted(text: string): string {
  const single = /^'(?<held>(?:[^']|'')*)'(?:\s+#.*)?$/.exec(text)?.groups?.['held']
  if (single !== undefined) return single.replaceAll("''", "'")
  const double = /^(?<held>"(?:[^"\\]|\\.)*")(?:\s+#.*)?$/.exec(text)?.groups?.['held'] ?? '""'
  return JSON.parse(double.replaceAll('\t', String.raw`\t`)) as string
}

test('every value that a remedy writes out is read as it was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (typed) => {
      const value = typed.join('').trim()
      for (const { fix } of readYaml(`a: ${value}`).problems) {
        const proposed = proposedIn(fix)
        if (proposed === undefined) continue
        // The whole value with quotation marks; only a comment after a closed value may be missing.
        expect(value.startsWith(proposed)).toBe(true)
        expect(value.slice(proposed.length)).toMatch(/^$|^\s+#/)
        if (proposed !== value) expect(proposed).toMatch(/["'\]}]$/)
      }
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['a: "B" and "C"', '"B" and "C"'],
  ['a: "B" and "C" # d', '"B" and "C"'],
  [`a: 'b' or 'c'\t# d`, "'b' or 'c'"],
  [`a: 'b's`, "'b's"],
  ['a: [1] See there', '[1] See there'],
  ['a: {facts} facts, {sources} sources', '{facts} facts, {sources} sources'],
  ['a: , b', ', b'],
  ['a: ]b', ']b'],
  ['a: b: c # d', 'b: c # d'],
])('%j is reported once, with the whole value in the fix', (text, proposed) => {
  const { problems } = readYaml(text)
  expect(problems).toHaveLength(1)
  expect(proposedIn(problems[0]?.fix ?? '')).toBe(proposed)
})

test.each([
  [String.raw`a: "C:\q" # d`, 1, 7, /“\\”.*“\\\\”.*single quotation marks\.$/],
  [`a: 'it's' # d`, 1, 8, /“'” within the value twice.*double quotation marks\.$/],
  ['a: "b"c" # d', 1, 7, /“"” within the value as “\\"”.*single quotation marks\.$/],
  ['a: | # b\n  c', 1, 6, /^Give a comment a line of its own/],
  ['a: [b]]', 1, 7, /close a list/],
  ['a: [b, c\nd: e', 2, 1, /close a list/],
])('%j is mended in words', (text, line, column, fix) => {
  const { problems } = readYaml(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ position: { line, column } })
  expect(problems[0]?.fix).toMatch(fix)
})

const COUNT = '{facts, plural, one {# fact} other {# facts}}'

test.each([
  [COUNT],
  [`${COUNT} of {sources}`],
  ["{sources, plural, one {it's # source} other {# sources}}"],
  ['{ facts, plural, one {# "fact"} other {#}}'],
])(
  'a lede without quotation marks is reported once, with the quoted text, and still read: %s',
  (lede) => {
    const { problems, data } = readYaml(`title: b\nlede: ${lede}\nurl: c\nurl: d\nlanguage: e`)
    const marked = `'${lede.replaceAll("'", "''")}'`
    expect(problems).toMatchObject([
      { position: { line: 2 }, fix: `Put the whole value between quotation marks: ${marked}` },
      { position: { line: 4, column: 1 }, fix: expect.stringMatching(/once/) as string },
    ])
    expect(readYaml(`lede: ${lede}\nlanguage: e`).data).toEqual({ lede, language: 'e' })
    expect(data).toBeUndefined()
  },
)

test.each([
  ['a: [b, #c, d]\ne: f\ng: h', 1],
  ['lede: {facts, plural,\n  one {# fact}\n  other {# facts}}\nb: c', 2],
])('text lost in brackets is the only problem reported about them: %j', (text, count) => {
  const { problems, data } = readYaml(text)
  expect(problems.map(({ message }) => message)).toEqual(
    Array(count).fill(expect.stringMatching(/^what follows “#”/)),
  )
  expect(data).toBeUndefined()
})
