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

/** Helpers that make temporary folders and also remove them. */
const MAKERS = new Set(
  ['process-folder.ts', 'run-step.ts', 'temp-folder.ts', 'temp-folder.test.ts', 'tiny.ts'].map(
    (name) => `tests/support/${name}`,
  ),
)

test('no test makes a temporary folder without a helper that removes it', () => {
  const files = globSync(['src/**/*.test.ts', 'tests/{build,content,e2e,support}/**/*.ts'])
  expect(files.length).toBeGreaterThan(100)
  const own = files.filter((file) => readFileSync(file, 'utf8').includes('mkdtemp'))
  expect(own.filter((file) => !MAKERS.has(file))).toEqual([])
})
