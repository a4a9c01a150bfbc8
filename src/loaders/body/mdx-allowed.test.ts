import { expect, test } from 'vitest'
import type { Problem } from '../read/document.ts'
import { forbiddenIn } from './mdx-allowed.ts'
import { parseBody } from './mdx-parse.ts'

function problemsOf(body: string): Problem[] {
  const parsed = parseBody(body)
  return 'problem' in parsed ? [parsed.problem] : forbiddenIn(parsed.tree)
}

test.each([
  [
    'Markdown',
    '## A\n\n**b** _c_ `d`\n\n- e\n\n1. f\n\n> g\n\n| h | i |\n|---|---|\n| j | k |\n\n---\n',
  ],
  ['links', '[a](https://x.example) [b](mailto:a@x.example) [c](/method/) [d](#e)'],
  ['inline components', 'A <Fact id="a">b</Fact>, <Entity id="c">d</Entity> <Cite source="e" />'],
  ['block components', '<Quote n="1" />\n\n<Note>\nHello **you**\n</Note>\n\n<Note>Hello</Note>'],
  ['escaped characters', 'a \\{b\\} \\<c\\> & d'],
  ['nothing', ''],
])('%s may stand in a body', (_, body) => {
  expect(problemsOf(body)).toEqual([])
})

test.each([
  ['import', "import a from 'b'", 1, 1],
  ['export', 'export const a = 1', 1, 1],
  ['a title', '# a', 1, 1],
  ['an expression', 'x\n\n{1 + 1}', 3, 1],
  ['an inline expression', 'a {b} c', 1, 3],
  ['a comment', 'a {/* b */} c', 1, 3],
  ['raw HTML', 'a <b>c</b>', 1, 3],
  ['a script', '<script>alert(1)</script>', 1, 1],
  ['a fragment', '<>a</>', 1, 1],
  ['an unknown component', 'a\n\n<Chart />', 3, 1],
  ['a member of an object', '<Quote.x n="1" />', 1, 1],
  ['a name of every object', '<constructor />', 1, 1],
  ['an unknown attribute', '<Quote n="1" onclick="x" />', 1, 1],
  ['an attribute’s expression', '<Quote n={1} />', 1, 1],
  ['a spread', '<Quote n="1" {...a} />', 1, 1],
  ['a missing attribute', '<Fact>a</Fact>', 1, 1],
  ['a block within a paragraph', 'a <Quote n="1" />', 1, 3],
  ['an image', '![a](https://x.example/a.png)', 1, 1],
  ['a script’s address', '[a](javascript:alert(1))', 1, 1],
  ['a script’s address in capitals', '[a](JavaScript:alert(1))', 1, 1],
  ['a data address', '[a](data:text/html,x)', 1, 1],
  ['another host without a scheme', '[a](//x.example)', 1, 1],
  ['a relative address', '[a](../b)', 1, 1],
  ['a backslash for a slash', '[a](/\\\\x.example)', 1, 1],
  ['an attribute twice', 'a <Fact id="b" id="../../c">d</Fact>', 1, 3],
  ['a link without words', 'a [](https://x.example)', 1, 3],
  ['a link to a fact without words', 'a <Fact id="b"></Fact>', 1, 3],
  ['a link within a link', '[a <Fact id="b">c</Fact>](https://x.example)', 1, 4],
  ['paragraphs in a link', '<Entity id="a">\n\nb\n\nc\n\n</Entity>', 1, 1],
  ['words in a quotation', '<Quote n="1">a</Quote>', 1, 1],
  ['a definition like a footnote', 'a [^1]\n\n[^1]: javascript:alert(1)', 3, 1],
  ['a picture by reference', '![a][b]\n\n[b]: https://x.example/a.png', 1, 1],
  ['quotations within quotations without end', '>'.repeat(4000) + ' a', 1, 41],
  ['a definition', '[a][b]\n\n[b]: javascript:alert(1)', 3, 1],
])('%s may not', (_, body, line, column) => {
  const [problem, ...others] = problemsOf(body)
  expect(problem).toMatchObject({ kind: 'mdx-not-allowed', position: { line, column } })
  expect(problem?.fix).not.toBe('')
  expect(others).toEqual([])
})

test('every position is reported', () => {
  expect(
    problemsOf('{a} <b>c</b>\n\n<Note>\n{d}\n</Note>').map(({ position }) => position),
  ).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 5 },
    { line: 4, column: 1 },
  ])
})

test.each([
  ['a component that is not closed', 'a\n\n<Note>\n\nb', 3, 1],
  ['a brace that is not closed', 'a\n\nb {c', 3, 3],
  ['an HTML comment', 'a <!-- b -->', 1, 4],
])('%s is a problem with its place', (_, body, line) => {
  expect(problemsOf(body)).toHaveLength(1)
  expect(problemsOf(body)[0]).toMatchObject({ kind: 'mdx-not-allowed', position: { line } })
})

test('an expression is found inside any wrapper', () => {
  const body = 'a [^1]\n\n[^1]: ```\n    {(process.exit())}\n    ```'
  expect(problemsOf(body)).toContainEqual(
    expect.objectContaining({
      message: '“{…}” is an expression',
      position: { line: 4, column: 5 },
    }),
  )
})
