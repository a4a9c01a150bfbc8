import { expect, test } from 'vitest'
import type { Finding } from '../../shared/finding.ts'
import { check } from '../../testing/valid-timeline.ts'

/** The findings for the files of a content folder. */
const checkFiles = (files: readonly string[]): Finding[] =>
  check({}, { texts: new Map(), lock: [], files: new Set(files) })

test.each([
  ['facts/lost.md', 'stray-file facts/lost.md'],
  ['sources/other.yml', 'stray-file sources/other.yml'],
  ['facts/2023/lost.MDX', 'stray-file facts/2023/lost.MDX'],
  ['fact/walk.mdx', 'stray-file fact'],
  ['Facts/walk.mdx', 'stray-file Facts'],
  ['events/walk.mdx', 'stray-file events'],
  ['site.yml', 'stray-file site.yml'],
  ['walk.mdx', 'stray-file walk.mdx'],
  ['facts', 'stray-file facts'],
  ['ada.yaml', 'unread-file ada.yaml'],
  ['notes/todo.txt', 'unread-file notes'],
])('%s is reported, since it is not read', (file, expected) => {
  const findings = checkFiles([file])
  expect(findings.map(({ kind, file: at }) => `${kind} ${at}`)).toEqual([expected])
})

test('allowed files in a content folder are not reported', () => {
  const files = [
    'site.yaml',
    'quotes.lock.json',
    'README.md',
    'LICENSE',
    '_notes.md',
    'package.json',
    'facts/2023/walk.mdx',
    'facts/map.png',
    'maps/2023/IMG_1.JPG',
    'facts/README.md',
    'facts/_draft.md',
    '_old/a.mdx',
    'facts/walk.mdx~',
    'pages/about.mdx',
    'pages/chart.astro',
    'texts/paper.txt',
    'people/ada.yaml',
  ]
  expect(checkFiles(files)).toEqual([])
})

test('a folder is reported once', () => {
  const files = ['events/a.txt', 'events/b.mdx', 'events/c.txt']
  expect(checkFiles(files)).toMatchObject([{ kind: 'stray-file', file: 'events' }])
})
