import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS } from './kinds.ts'

test('every kind of finding has its cause and its fix in docs/findings.md, and nothing else has', () => {
  const sections = readFileSync('docs/findings.md', 'utf8').split(/^## /m).slice(1)
  expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(
    Object.keys(KINDS).sort(),
  )
  for (const section of sections) {
    expect(section).toContain('**Cause.**')
    expect(section).toContain('**Fix.**')
  }
})
