import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tempFolder } from './temp-folder.ts'

describe('a temporary folder', { shuffle: false }, () => {
  const made: string[] = []

  test('exists while its test runs', () => {
    made.push(tempFolder('one'))
    expect(made.map((folder) => existsSync(folder))).toEqual([true])
  })

  test('is removed afterwards', () => {
    expect(made.map((folder) => existsSync(folder))).toEqual([false])
  })
})

/** Files that make temporary folders and also remove them. */
const MAKERS = new Set([
  'tests/support/process-folder.ts',
  'tests/support/run-step.ts',
  'tests/support/temp-folder.ts',
  'tests/support/temp-folder.test.ts',
  'tests/support/tiny.ts',
  // One folder for all tests of the file.
  'src/search/engine/searcher.test.ts',
  // A folder on another file system.
  'src/build/publish.test.ts',
])

test('no test makes a temporary folder without a helper that removes it', () => {
  const files = globSync(['src/**/*.test.ts', 'tests/{build,content,e2e,support}/**/*.ts'])
  expect(files.length).toBeGreaterThan(100)
  const own = files.filter((file) => readFileSync(file, 'utf8').includes('mkdtemp'))
  expect(own.filter((file) => !MAKERS.has(file))).toEqual([])
})
