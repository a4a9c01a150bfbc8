import { expect, it, test } from 'vitest'
import { compileBody } from './compile-body.ts'
import type { BodyContext } from './mdx-components.ts'
import { parseBody } from './mdx-parse.ts'
import type { Body } from '../../timeline/build/entries.ts'

const context: BodyContext = {
  factId: 'me',
  base: '/b/',
  quotes: [{ text: 'quoted', by: undefined, language: undefined, translated: false }],
  sources: ['one'],
  entities: new Map([['x', { path: 'people/x/', name: 'X' }]]),
  labels: {
    source: (number) => `Source ${String(number)}`,
    translated: 'translated',
    table: 'Table',
    note: 'Editors’ note',
    comma: ',',
    quoted: (words) => `“${words}”`,
  },
}

function bodyOf(mdx: string): Body {
  const parsed = parseBody(mdx)
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return compileBody(parsed.tree, context)
}

test.each([
  ['One *two* `three`', ['One two three']],
  ['One\n\n## Two\n\n- three\n- four', ['One', 'Two', 'three', 'four']],
  ['A & B <Cite source="one" /> and <Entity id="x">X</Entity>', ['A & B  and X']],
  ['<Quote n="1" />\n\nSo.', ['So.']],
  ['<Note>a **b**</Note>', ['a b']],
  ['<Note>\n\na\n\nb\n\n</Note>', ['a', 'b']],
  ['|a|b|\n|-|-|\n|c|d|', ['a', 'b', 'c', 'd']],
  ['```\nx = 1\n```', ['x = 1']],
  ['one\\\ntwo', ['one two']],
  ['', []],
])('the text of %j is %j', (mdx, texts) => {
  expect(bodyOf(mdx).texts).toEqual(texts)
})

test.each([
  ['<Fact id="deed">words</Fact>', ['deed']],
  ['[a](/facts/deed/)', ['deed']],
  ['[a](/facts/deed/#sources) [b](/facts/deed/?q)', ['deed']],
  ['[a][b]\n\n[b]: /facts/deed/', ['deed']],
  ['[b]: /facts/deed/', []],
  ['[a](/facts/%E5%BD%97%E6%98%9F/)', ['彗星']],
  ['[a](/facts/%/)', ['%']],
  ['[a](https://elsewhere.example/facts/deed/)', []],
  ['[a](//elsewhere.example/facts/deed/)', []],
  ['[a](/people/deed/) [b](/facts/deed.json/x) [c](/facts/)', []],
])('%j links to %j', (mdx, links) => {
  expect(bodyOf(mdx).links).toEqual(links)
})

it('knows which quotations are shown', () => {
  expect(bodyOf('a\n\n<Quote n="1" />').quotes).toEqual([1])
  expect(bodyOf('a').quotes).toEqual([])
})
