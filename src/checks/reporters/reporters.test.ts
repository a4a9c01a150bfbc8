import { expect, test } from 'vitest'
import type { Finding } from '../shared/finding.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'

const finding: Finding = {
  kind: 'bad-date',
  level: 'error',
  file: 'facts/a, b:c.mdx',
  line: 2,
  column: 7,
  message: '100 % wrong',
  fix: 'Write another.',
}
const warning: Finding = { ...finding, kind: 'missing-alt', level: 'warning' }

test('JSON is an array of findings', () => {
  expect(JSON.parse(jsonReport([finding], 'here'))).toEqual([
    { ...finding, file: 'here/facts/a, b:c.mdx' },
  ])
  expect(JSON.parse(jsonReport([], 'here'))).toEqual([])
})

test('JSON has every warning', () => {
  const many = Array.from({ length: 50 }, () => warning)
  expect(JSON.parse(jsonReport(many, 'here'))).toHaveLength(50)
})

test('a GitHub annotation is one line for any finding, and errors come first', () => {
  expect(githubReport([warning, finding], 'here', 'first').split('\n')).toEqual([
    '::error file=here/facts/a%2C b%3Ac.mdx,line=2,col=7,title=bad-date::100 %25 wrong%0AWrite another.',
    '::warning file=here/facts/a%2C b%3Ac.mdx,line=2,col=7,title=missing-alt::100 %25 wrong%0AWrite another.',
    '1 error, 1 warning (1 missing-alt)',
  ])
  expect(githubReport([], 'here', 'first')).toBe('')
})

test('GitHub gets the first warnings of each kind, and their number', () => {
  const many = Array.from({ length: 5000 }, () => warning)
  const lines = githubReport(many, 'here', 'first').split('\n')
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(3)
  expect(lines.slice(3)).toEqual([
    '0 errors, 5,000 warnings (5,000 missing-alt)',
    'Run “npm run check -- --all” to read every warning.',
  ])
  expect(githubReport(many, 'here', 'all').split('\n')).toHaveLength(5001)
})
