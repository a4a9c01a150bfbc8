import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { problemsOfPaths } from './problem-of-paths.ts'

test.each([
  ['/home/c#/timeline', '“#”'],
  ['/home/what?', '“?”'],
  ['/home/*new*', '“*”'],
  ['/home/the "good" one', '“"”'],
  ['/home/a\nb', 'a line break'],
])('a site cannot be built in %j', (root, character) => {
  expect(problemsOfPaths({ root, folder: root }, {})).toEqual([
    expect.stringContaining(`holds ${character},`),
  ])
})

test.each(['/home/100% [new] (a) {b} $c & d, e; f', '/home/日本/é/ı', "/home/it's"])(
  'a site can be built in %j',
  (root) => {
    expect(problemsOfPaths({ root, folder: root }, {})).toEqual([])
  },
)

test.each(['why?', 'a\\b', 'a\nb'])('free pages cannot be read from %j', (name) => {
  const root = tempFolder('paths')
  const contentDir = join(root, name)
  mkdirSync(contentDir)
  expect(problemsOfPaths({ root, folder: root }, { CONTENT_DIR: name })).toEqual([])
  mkdirSync(join(contentDir, 'pages'))
  expect(problemsOfPaths({ root, folder: root }, { CONTENT_DIR: name })).toEqual([
    expect.stringContaining('free pages'),
  ])
})

test.each(['so?', 'c#', 'a\\b'])('a style sheet cannot be read from %j', (name) => {
  const root = tempFolder('paths')
  mkdirSync(join(root, name))
  writeFileSync(join(root, name, 'style.css'), '')
  expect(problemsOfPaths({ root, folder: root }, { CONTENT_DIR: name })).toEqual([
    expect.stringContaining('style.css cannot be read'),
  ])
})

test('the content folder may be named with what the checkout may not', () => {
  const root = tempFolder('paths')
  mkdirSync(join(root, 'c#*/pages'), { recursive: true })
  expect(problemsOfPaths({ root, folder: root }, { CONTENT_DIR: 'c#*' })).toEqual([])
})
