import { expect, test } from 'vitest'
import { readYaml } from './yaml.ts'

test('every scalar stays the text that was typed', () => {
  const { data } = readYaml('a: 2023\nb: -0044\nc: 2023-01-19\nd: true\ne: null\nf: 0x10\ng: "x"')
  expect(data).toEqual({
    a: '2023',
    b: '-0044',
    c: '2023-01-19',
    d: 'true',
    e: 'null',
    f: '0x10',
    g: 'x',
  })
})

test('values and keys have positions', () => {
  const { positionOf } = readYaml('title: x\nquotes:\n  - text: one\n  - text: two\n    by: me\n')
  expect(positionOf(['quotes', 1, 'by'])).toEqual({ line: 5, column: 9 })
  expect(positionOf(['quotes', 1, 'by'], 'key')).toEqual({ line: 5, column: 5 })
  expect(positionOf(['quotes', 0])).toEqual({ line: 3, column: 5 })
})

test('the position of a missing value is that of its parent', () => {
  const { positionOf } = readYaml('title: x\nquotes:\n  - text: one\n')
  expect(positionOf(['quotes', 0, 'by'])).toEqual({ line: 3, column: 5 })
  expect(positionOf(['sources'])).toEqual({ line: 1, column: 1 })
})

test('lines are counted from the line of the file on which the YAML begins', () => {
  expect(readYaml('a: b', 2).positionOf(['a'])).toEqual({ line: 2, column: 4 })
})

test.each([
  ['a: 1\na: 2', 2, 1, /once/],
  ['a:\n\tb: 1', 2, 1, /spaces/],
  ['a: b: c', 1, 4, /quotation marks/],
  ['a: [1, 2', 1, 9, /quotation marks|indentation/],
  ['a: *b', 1, 4, /quotation marks/],
  ['a: b\n---\nc: d', 2, 1, /file of its own/],
  ['a: !b c', 1, 4, /"!b c"/],
  ['a:b\nc: d', 1, 1, /“key: value”, with a colon and a space/],
  ['a: "b', 1, 4, /quotation mark/],
  ['a: b\n  c: d', 1, 4, /in one column/],
  ['[a]: b', 1, 1, /Write a word/],
  ['%YAML 3.0\n---\na: b', 1, 7, /“%”/],
])('%j is a problem with its place and its remedy', (text, line, column, fix) => {
  const { problems } = readYaml(text)
  expect(problems[0]).toMatchObject({ kind: 'front-matter', position: { line, column } })
  expect(problems[0]?.fix).toMatch(fix)
})

test('an anchor bomb is a problem, not a crash', () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) =>
      `l${String(i + 1)}: &l${String(i + 1)} [${Array(9)
        .fill(`*l${String(i)}`)
        .join(', ')}]`,
  )
  const { data, problems } = readYaml(`l0: &l0 x\n${levels.join('\n')}\n`)
  expect(data).toBeUndefined()
  expect(problems[0]?.position).toEqual({ line: 1, column: 5 })
})

test('past twenty problems, the others are counted', () => {
  const { problems } = readYaml('a: b\n' + 'a: b\n'.repeat(30))
  expect(problems).toHaveLength(21)
  expect(problems[20]?.message).toMatch(/10 more problems/)
})

test('lists within lists without end are a problem, not a crash', () => {
  for (const text of ['a: ' + '['.repeat(20_000), '- '.repeat(20_000), '{a: '.repeat(20_000)]) {
    const { data, problems } = readYaml(text)
    expect(data).toBeUndefined()
    expect(problems[0]?.kind).toBe('front-matter')
  }
})

test('positions are right after unreadable text, which is reported once', () => {
  const { problems } = readYaml('a: ]\n  b\n\nc: d\ne: f\n  g: h #i')
  expect(problems.map(({ position }) => position)).toEqual([
    { line: 1, column: 4 },
    { line: 6, column: 8 },
  ])
})

test('unreadable YAML has no data, and neither has unusable YAML', () => {
  for (const text of ['a: ]', 'a: *b', String.raw`a: "\ud83d"`])
    expect(readYaml(text).data).toBeUndefined()
  expect(readYaml('a: b #c\nd: e').data).toEqual({ a: 'b', d: 'e' })
})

test('a colon in a value hides nothing else that is wrong in the file', () => {
  const { data, problems, positionOf } = readYaml(
    'title: Talks: the second day\ndate: soon\nnote: One: two\ntopics: [a]\n',
  )
  expect(problems.map(({ position }) => position)).toEqual([
    { line: 1, column: 8 },
    { line: 3, column: 7 },
  ])
  expect(data).toEqual({
    title: 'Talks: the second day',
    date: 'soon',
    note: 'One: two',
    topics: ['a'],
  })
  expect(positionOf(['date'])).toEqual({ line: 2, column: 7 })
})

test('a colon beside another fault of the YAML gives no data', () => {
  const { data, problems } = readYaml('title: Talks: the second day\ntopics: [a\n')
  expect(problems.length).toBeGreaterThan(0)
  expect(data).toBeUndefined()
})

test('problems that appear only after quoting a value are reported too', () => {
  const { problems } = readYaml('a: b: c\nd: e\nd: f\n')
  expect(problems.map(({ position, message }) => [position.line, message])).toEqual([
    [1, expect.stringMatching(/read as a key/)],
    [3, expect.stringMatching(/unique/)],
  ])
})

test.each([
  ['title: "The first\ndate: 2023\ntopics: [a]\n', 1, 8, '"'],
  ["name: x\nrole: 'Ada\n", 2, 7, "'"],
])(
  'a quotation mark that is never closed is reported where it opens: %j',
  (text, line, column, mark) => {
    const { problems } = readYaml(text)
    expect(problems.map(({ position }) => position)).toEqual([{ line, column }])
    expect(problems[0]?.message).toContain(
      `the quotation mark ${mark} is opened here and never closed`,
    )
  },
)

test.each([
  ['title: Talks: the second day', /a value that holds “: ” is read as a key/],
  ["title: 'It's fine'", /something stands behind the end of the value/],
])('%s is reported in plain words', (text, message) => {
  expect(readYaml(text).problems[0]?.message).toMatch(message)
})
