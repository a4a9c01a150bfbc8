import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { add, lastLine, manyTests, nothing, oneTest } from './summary.ts'
import { tempFolder } from './temp-folder.ts'

const passed = { ...nothing, passed: 2 }

/** A summary file with this text. */
function file(text: string): string {
  const path = join(tempFolder('summary'), 'summary.json')
  writeFileSync(path, text)
  return path
}

test('the last line has its exact form', () => {
  expect(lastLine(passed)).toBe('2 passed, 0 failed')
  expect(lastLine({ ...nothing, failed: 1, skipped: 3 })).toBe('0 passed, 1 failed, 3 skipped')
})

test('summaries add up', () => {
  const skipped = { ...nothing, failed: 1, skipped: 1, reasons: ['no such folder'] }
  expect(add(passed, skipped)).toEqual({ ...skipped, passed: 2 })
})

test('a command is one test', () => {
  expect([oneTest(0), oneTest(2)].map(lastLine)).toEqual([
    '1 passed, 0 failed',
    '0 passed, 1 failed',
  ])
})

test('a runner adds what it reported', () => {
  expect(manyTests(0, file(JSON.stringify(passed)))).toEqual(passed)
})

test('a runner with a bad exit code has failed, whatever it reported', () => {
  expect(manyTests(1, file(JSON.stringify(passed)))).toEqual({ ...passed, failed: 1 })
})

test.each(['', '{"passed', JSON.stringify(nothing)])(
  'a runner that reports "%s" has failed',
  (text) => {
    expect(manyTests(0, file(text)).failed).toBe(1)
  },
)

test('a runner that reports nothing has failed', () => {
  expect(manyTests(0, join(tempFolder('summary'), 'none.json')).failed).toBe(1)
})
