import { expect, test } from 'vitest'
import { readStyle } from './style.ts'

const read = (css: string) => readStyle(new TextEncoder().encode(css))

test('files are found with their positions, and what needs none is not', () => {
  const { problems, files } = read(`.a { background: url("art/my%20paper.png?v=2") }
.b { mask: url(#hole); background: url(data:image/png;base64,AA==) }
@font-face { font-family: Own; src: url(./fonts/own.woff2) format('woff2') }
@someday { .c { color: red } }
`)
  expect(problems).toEqual([])
  expect(files).toEqual([
    { url: 'art/my%20paper.png?v=2', path: 'art/my paper.png', line: 1, column: 22 },
    { url: './fonts/own.woff2', path: 'fonts/own.woff2', line: 3, column: 41 },
  ])
})

test.each([
  ['@import url(https://fonts.example/css);', 1, /@import of “https:/, /into style.css itself/],
  ['\n@import "./more.css";', 2, /@import of “.\/more.css”/, /into style.css itself/],
  ['a{}\n b { background: url(//cdn.example/x.png) }', 2, /no file of the content/, /its path/],
  ['a { background: image-set("http://x.example/y.avif" 1x) }', 1, /no file/, /its path/],
  ['a { src: url(data:font/woff2;base64,AA) }', 1, /no file/, /its path/],
  ['a { background: url(/x.png) }', 1, /does not begin in the content folder/, /relative/],
  ['a { background: url(../x.png) }', 1, /does not begin in the content folder/, /relative/],
  ['a { background: url(art/no%231.png) }', 1, /“#” or “\?”/, /Rename/],
  ["a { background: url('what%3f.png') }", 1, /“#” or “\?”/, /Rename/],
  ['a { color: red }\n@import "b.css";', 2, /@import is not allowed/, /into style.css itself/],
  ['a { background: url(./my paper.png) }', 1, /is not quoted/, /between quotation marks/],
  ['a { --x: url(x.png) }', 1, /custom property/, /in the rule that uses it/],
  ['a { color: red; } }', 1, /cannot be read here/, /close each/],
  ['a{}\nb { color: red', 2, /unclosed block/, /close each/],
  ['a{}\n\n/* note', 3, /unclosed comment/, /close each/],
  ['a { color: red }\na::after { content: "x', 2, /unclosed string/, /close each/],
  ['a\n{ color: rgb(1 2 }', 2, /cannot be read here/, /close each/],
])('%j is a problem', (css, line, message, fix) => {
  const { problems, files } = read(css)
  expect(problems).toMatchObject([{ line }])
  expect(problems[0]?.message).toMatch(message)
  expect(problems[0]?.fix).toMatch(fix)
  expect(files).toEqual([])
})

test('a url() in a custom property hides no other problem', () => {
  const css =
    'é { --x: url(x.png); --y: url("y.png") }\n.b { mask: url(ftp://b.example/c) }\n..d {}\n'
  const { problems } = read(`${css}.c { background: url(c.png) }`)
  expect(problems.map(({ line }) => line).sort()).toEqual([1, 1, 2, 3])
  expect(problems.map(({ column }) => column).slice(0, 2)).toEqual([10, 27])
  expect(read(`${css}.c { background: url(c.png) }`).files).toMatchObject([{ path: 'c.png' }])
})

test('all problems are told at once', () => {
  expect(
    read('@import "a.css";\na { background: url(ftp://b.example/c) }\n..d {}').problems,
  ).toHaveLength(3)
})

test.each([
  [new Uint8Array(300_000).fill(32), /300000 bytes/],
  [new Uint8Array([0x61, 0xff]), /not UTF-8/],
])('a file that is no style sheet is a problem', (bytes, message) => {
  expect(readStyle(bytes).problems[0]?.message).toMatch(message)
})
