import { expect, test } from 'vitest'
import { forbiddenIn } from './mdx-allowed.ts'
import { codeProblem, parseBody } from './mdx-parse.ts'
import type { Problem } from '../read/document.ts'

function problemsOf(body: string): Problem[] {
  const parsed = parseBody(body)
  return 'problem' in parsed ? [parsed.problem] : forbiddenIn(parsed.tree)
}

/** The wrong text, the words of its fix, and the corrected text. */
test.each([
  ['import of rice rose.', 'capital letter', 'Import of rice rose.'],
  ['a\n\nexport of tin fell.', '“&#101;xport”', 'a\n\n&#101;xport of tin fell.'],
  ['import duties', '“&#105;mport”', '&#105;mport duties'],
  ['a <!-- b --> c', 'Remove the comment', 'a  c'],
  ['<!DOCTYPE html>', String.raw`“\<”`, String.raw`\<!DOCTYPE html>`],
  ['a {/* b */} c', 'Remove it', 'a  c'],
  ['a<br>b', 'Remove “<br>”', 'a\n\nb'],
  ['<div>\n\na', 'Remove “<div>”', 'a'],
  ['a <5 b', String.raw`“\<”`, String.raw`a \<5 b`],
  ['<https://a.example>', '[words](https://…)', '[a](https://a.example)'],
  ['<Fact id=a>b</Fact>', 'between quotation marks', '<Fact id="a">b</Fact>'],
  ['a {b', String.raw`“\{”`, String.raw`a \{b`],
  ['<Note>\n\na', 'Write “</Note>”', '<Note>\n\na\n\n</Note>'],
  ['a <Entity id="b">c', 'Write “</Entity>”', 'a <Entity id="b">c</Entity>'],
  ['<Quote n="1">', 'Write <Quote n="…" />', '<Quote n="1" />'],
  ['a </Note>', 'Remove the closing tag', 'a '],
  ['a &#7; b', 'Remove it', 'a b'],
  ['[a](https://b.example/&#xD83D;)', 'Remove it', '[a](https://b.example/)'],
  ['a <Fact id="&#xFFFE;">b</Fact>', 'Remove it', 'a <Fact id="c">b</Fact>'],
])('%j is refused with a remedy that is allowed', (body, fix, mended) => {
  const problems = problemsOf(body)
  expect(problems.map((problem) => problem.fix).join()).toContain(fix)
  expect(problems.map(({ message }) => message).join()).not.toMatch(/note:|\/\*/)
  expect(problemsOf(mended)).toEqual([])
})

test.each([
  ['a\n\nimport of rice rose.', 3, '“&#105;mport”'],
  ['a {b c}', 1, String.raw`“\{”`],
])('a free page whose code cannot be read has its place: %j', (body, line, fix) => {
  const problem = codeProblem(body)
  expect(problem).toMatchObject({ kind: 'mdx-not-allowed', position: { line } })
  expect(problem?.fix).toContain(fix)
})

test('a free page may use imports and expressions', () => {
  expect(codeProblem('import a from "./a.js"\n\n{1 + a} <b>c</b>')).toBeUndefined()
})
