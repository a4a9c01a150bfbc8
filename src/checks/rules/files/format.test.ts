import { expect, test } from 'vitest'
import { readDocument } from '../../../loaders/read/read-document.ts'
import { checkContent } from '../../check-content.ts'
import { check, VALID_TIMELINE } from '../../testing/valid-timeline.ts'

const site = (format: string): string => `${VALID_TIMELINE['site.yaml'] ?? ''}format: ${format}\n`

test('a timeline of this format has nothing wrong', () => {
  expect(check({ 'site.yaml': site('1') })).toEqual([])
})

test('one of a newer format gets this finding, and no others about what its keys mean', () => {
  const topic = 'name: Science\ncolour: red\n'
  const findings = check({ 'site.yaml': `${site('7')}colour: red\n`, 'topics/science.yaml': topic })
  expect(findings).toMatchObject([{ kind: 'other-format', file: 'site.yaml', line: 8, column: 9 }])
  expect(findings[0]?.message).toMatch(/format 7, and .* format 1$/)
  expect(findings[0]?.fix).toMatch(/newer version/)
})

test.each(['two', '0', '1.5', '-1', 'v1', '01'])('“%s” is no version', (format) => {
  expect(check({ 'site.yaml': site(format) })).toMatchObject([
    { kind: 'bad-value', line: 8, fix: 'Write a whole number, such as 1.' },
  ])
})

test.each([site('1'), VALID_TIMELINE['site.yaml'] ?? ''])(
  'an older one is to be upgraded',
  (text) => {
    const document = readDocument('site', 'site.yaml', new TextEncoder().encode(text))
    expect(checkContent([document], undefined, 2)).toMatchObject([
      { kind: 'other-format', fix: 'Run “npm run upgrade”, which rewrites the content.' },
    ])
  },
)
