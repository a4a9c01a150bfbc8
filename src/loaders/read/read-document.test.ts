import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a fact’s id is its file’s name, in any folder', () => {
  const document = readDocument('facts', 'facts/2023/a-b.mdx', bytes('---\ntitle: x\n---\nBody'))
  expect(document).toMatchObject({ id: 'a-b', data: { title: 'x' }, problems: [] })
  expect(document.positionOf(['title'])).toEqual({ line: 2, column: 8 })
})

test('a byte order mark and CRLF are forgiven', () => {
  const document = readDocument('people', 'people/x.yaml', bytes('\uFEFFname: X\r\nrole: Y\r\n'))
  expect(document).toMatchObject({ data: { name: 'X', role: 'Y' }, problems: [] })
})

test.each([
  ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), /UTF-8/],
  ['empty', bytes(' \n'), /empty/],
  ['huge', new Uint8Array(5_000_000).fill(97), /5000000 bytes/],
  ['without front matter', bytes('Hello'), /no front matter/],
  ['without an end of it', bytes('---\ntitle: a\nHello'), /does not end/],
])('a file that is %s is a problem, not a crash', (_, content, message) => {
  const { data, problems } = readDocument('facts', 'facts/x.mdx', content)
  expect(data).toBeUndefined()
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ kind: 'front-matter', position: { line: 1, column: 1 } })
  expect(problems[0]?.message).toMatch(message)
})

test('a control character is a problem at its position', () => {
  const document = readDocument('facts', 'facts/x.mdx', bytes('---\ntitle: x\n---\nBo\u0000dy'))
  expect(document.problems).toMatchObject([
    { kind: 'front-matter', position: { line: 4, column: 3 } },
  ])
  expect(document.problems[0]?.message).toContain('U+0000')
})

test.each([
  ['\u001f', /control character \(U\+001F\)/],
  ['\uffff', /no character \(U\+FFFF\)/],
  ['\ufffd', /lost \(U\+FFFD\)/],
  ['\r', /line ends with U\+000D alone/],
])('%j is a problem at its place, in the body too', (character, message) => {
  const text = `---\r\ntitle: x\r\n---\r\nA\r\nB${character}c`
  const [problem] = readDocument('facts', 'facts/x.mdx', bytes(text)).problems
  expect(problem?.position).toEqual({ line: 5, column: 2 })
  expect(problem?.message).toMatch(message)
})
