import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { textReport } from './text.ts'

const finding: Finding = {
  ...{ kind: 'bad-date', level: 'error', file: 'facts/a.mdx', line: 2, column: 7 },
  ...{ message: 'no such day', fix: 'Write another.' },
}

test('a finding shows its place, its line with a caret, and its remedy', () => {
  expect(textReport([finding], 'here', () => '---\ndate: x\n---')).toBe(`\
here/facts/a.mdx:2:7 error bad-date
  no such day
    2 | date: x
              ^
  Write another.

1 error, 0 warnings
`)
})

test('a long line is shown around the place', () => {
  const text = `---\n${'a'.repeat(300)}X${'b'.repeat(300)}`
  const report = textReport([{ ...finding, column: 301 }], 'here', () => text)
  const [shown = '', caret = ''] = report.split('\n').slice(2)
  expect(shown.length).toBeLessThan(110)
  expect(shown[caret.indexOf('^')]).toBe('X')
})

test('a file without text is named all the same', () => {
  expect(textReport([finding], '.', () => undefined)).toContain('./facts/a.mdx:2:7')
})
