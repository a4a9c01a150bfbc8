import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readStyle } from '../look/style.ts'
import type { Finding } from './shared/finding.ts'
import { check, VALID_TIMELINE } from './testing/valid-timeline.ts'

const DOCUMENT = 'docs/customising.md'

/** The examples of the document: their language, their file, and their text. */
function examples(): { kind: string; text: string }[] {
  const text = readFileSync(DOCUMENT, 'utf8')
  return [...text.matchAll(/^```(?<kind>\w+)\n(?<text>.*?)^```$/gms)].map(({ groups = {} }) => {
    return { kind: groups['kind'] ?? '', text: groups['text'] ?? '' }
  })
}

/** The errors of a `strings.yaml`. Warnings depend on the language of the site. */
const errorsOf = (strings: string): Finding[] =>
  check({ 'strings.yaml': strings }).filter(({ level }) => level === 'error')

test('every example of docs/customising.md has no findings', (context) => {
  if (!existsSync(DOCUMENT)) context.skip(`the owner has deleted ${DOCUMENT}`)
  const all = examples()
  const page = all.find(({ kind }) => kind === 'mdx')?.text
  const pages = { 'pages/imprint.mdx': page }
  let count = 0
  for (const { kind, text } of all) {
    if (kind === 'css') expect(readStyle(new TextEncoder().encode(text)).problems).toEqual([])
    else if (text.startsWith('# site.yaml'))
      expect(check({ ...pages, 'site.yaml': (VALID_TIMELINE['site.yaml'] ?? '') + text })).toEqual(
        [],
      )
    else if (text.startsWith('# strings.yaml')) expect(errorsOf(text)).toEqual([])
    else expect(text).toBe(page)
    count++
  }
  expect(count).toBeGreaterThan(5)
})
