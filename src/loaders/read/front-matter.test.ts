import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

test('front matter and body are separated', () => {
  const { yaml, body } = splitFrontMatter('---\ntitle: x\n---\nHello')
  expect(yaml).toBe('title: x\n')
  expect(body).toBe('\n\n\nHello')
})

test.each([
  ['with CRLF', '---\r\ntitle: x\r\n---\r\nHello', 'title: x\r\n'],
  ['empty', '---\n---\n', ''],
  ['without a body', '---\ntitle: x\n---', 'title: x\n'],
  ['with a rule in the body', '---\na: b\n---\nx\n\n---\ny', 'a: b\n'],
])('front matter %s is found', (_, text, yaml) => {
  expect(splitFrontMatter(text).yaml).toBe(yaml)
})

test.each([
  ['no front matter', 'Hello'],
  ['one that never ends', '---\ntitle: x\nHello'],
  ['one that does not begin the file', 'x\n---\na: b\n---\n'],
])('%s is none', (_, text) => {
  expect(splitFrontMatter(text)).toEqual({ yaml: undefined, body: text })
})

test('a body’s text stands on the lines of the file', () => {
  const line = fc.stringMatching(/^[a-z ]{0,8}$/)
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.array(line, { maxLength: 8 }),
      (keys, prose) => {
        const text = ['---', ...keys, '---', ...prose, 'END'].join('\n')
        const lineOf = (part: string) => part.split('\n').indexOf('END')
        expect(lineOf(splitFrontMatter(text).body)).toBe(lineOf(text))
      },
    ),
  )
})
