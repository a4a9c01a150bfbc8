import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'

const finding: Finding = {
  ...{ kind: 'bad-date', level: 'error', file: 'facts/a, b:c.mdx', line: 2, column: 7 },
  ...{ message: '100 % wrong', fix: 'Write another.' },
}

test('JSON is an array of what a finding says', () => {
  expect(JSON.parse(jsonReport([finding], 'here'))).toEqual([
    {
      ...{ kind: 'bad-date', level: 'error', file: 'here/facts/a, b:c.mdx', line: 2, column: 7 },
      ...{ message: '100 % wrong', fix: 'Write another.' },
    },
  ])
  expect(JSON.parse(jsonReport([], 'here'))).toEqual([])
})

test('a GitHub annotation is one line, whatever the finding says', () => {
  expect(githubReport([finding, { ...finding, level: 'warning' }], 'here')).toBe(
    '::error file=here/facts/a%2C b%3Ac.mdx,line=2,col=7,title=bad-date::100 %25 wrong%0AWrite another.\n' +
      '::warning file=here/facts/a%2C b%3Ac.mdx,line=2,col=7,title=bad-date::100 %25 wrong%0AWrite another.',
  )
})
