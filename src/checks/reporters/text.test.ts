import { expect, test } from 'vitest'
import type { Finding } from '../shared/finding.ts'
import type { Kind } from '../shared/kinds.ts'
import { textReport } from './text.ts'

const finding: Finding = {
  kind: 'bad-date',
  level: 'error',
  file: 'facts/a.mdx',
  line: 2,
  column: 7,
  message: 'no such day',
  fix: 'Write another.',
}

const warnings = (kind: Kind, count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({
    ...finding,
    kind,
    level: 'warning',
    file: `facts/${kind}-${String(at)}.mdx`,
  }))

const noText = (): undefined => undefined

/** The lines of a report that begin a finding or count findings. */
const lines = (report: string): string[] =>
  report.split('\n').filter((line) => line !== '' && !line.startsWith(' '))

test('a finding shows its place, its line with a caret, and its remedy', () => {
  expect(textReport([finding], 'here', 'first', () => '---\ndate: x\n---')).toBe(`\
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
  const report = textReport([{ ...finding, column: 301 }], 'here', 'first', () => text)
  const [shown = '', caret = ''] = report.split('\n').slice(2)
  expect(shown.length).toBeLessThan(110)
  expect(shown[caret.indexOf('^')]).toBe('X')
})

test('a file without text is named all the same', () => {
  expect(textReport([finding], '.', 'first', noText)).toContain('./facts/a.mdx:2:7')
})

test('errors stand last and whole; of warnings each kind shows its first and is counted', () => {
  const errors = Array.from({ length: 7 }, (_, at) => ({ ...finding, line: at + 1 }))
  const found = [...errors, ...warnings('missing-alt', 4), ...warnings('missing-archive', 1200)]
  expect(lines(textReport(found, 'here', 'first', noText))).toEqual([
    'here/facts/missing-archive-0.mdx:2:7 warning missing-archive',
    'here/facts/missing-archive-1.mdx:2:7 warning missing-archive',
    'here/facts/missing-archive-2.mdx:2:7 warning missing-archive',
    '… and 1,197 more missing-archive',
    'here/facts/missing-alt-0.mdx:2:7 warning missing-alt',
    'here/facts/missing-alt-1.mdx:2:7 warning missing-alt',
    'here/facts/missing-alt-2.mdx:2:7 warning missing-alt',
    '… and 1 more missing-alt',
    ...[1, 2, 3, 4, 5, 6, 7].map((line) => `here/facts/a.mdx:${String(line)}:7 error bad-date`),
    '7 errors, 1,204 warnings (1,200 missing-archive, 4 missing-alt)',
    'Run “npm run check -- --all” to read every warning.',
  ])
})

test('all warnings are shown where they are asked for', () => {
  const shown = lines(textReport(warnings('missing-alt', 40), 'here', 'all', noText))
  expect(shown).toHaveLength(41)
  expect(shown.at(-1)).toBe('0 errors, 40 warnings (40 missing-alt)')
})

test('a build counts warnings and shows none', () => {
  const found = [finding, ...warnings('missing-alt', 2)]
  expect(lines(textReport(found, 'here', 'none', noText))).toEqual([
    'here/facts/a.mdx:2:7 error bad-date',
    '1 error, 2 warnings (2 missing-alt)',
    'Run “npm run check” to read the warnings.',
  ])
})
