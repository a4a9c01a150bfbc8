import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS } from './kinds.ts'

const DOCUMENT = 'docs/findings.md'

test('every kind of finding has its cause and its fix in the docs, and nothing else has', (context) => {
  if (!existsSync(DOCUMENT)) context.skip(`the owner has deleted ${DOCUMENT}`)
  const sections = readFileSync(DOCUMENT, 'utf8').split(/^## /m).slice(1)
  expect(sections.map((section) => section.split('\n')[0]).sort()).toEqual(
    Object.keys(KINDS).sort(),
  )
  for (const section of sections) {
    expect(section).toContain('**Cause.**')
    expect(section).toContain('**Fix.**')
  }
})
