import { readFileSync, writeFileSync } from 'node:fs'

/** The numbers of tests that passed, failed and were skipped. */
export interface Summary {
  passed: number
  failed: number
  skipped: number
  /** The reason for each skipped test, one line each. */
  reasons: string[]
}

/** A summary of no tests. */
export const nothing: Summary = { passed: 0, failed: 0, skipped: 0, reasons: [] }

/** The sum of two summaries. */
export function add(a: Summary, b: Summary): Summary {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...a.reasons, ...b.reasons],
  }
}

/** The last line of every run: `3 passed, 0 failed`, and `, 1 skipped` if any were. */
export function lastLine({ passed, failed, skipped }: Summary): string {
  const more = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${passed} passed, ${failed} failed${more}`
}

/** Passes a summary to the process that set TEST_SUMMARY. */
export function hand(summary: Summary): void {
  const file = process.env.TEST_SUMMARY
  if (file !== undefined) writeFileSync(file, JSON.stringify(summary))
}

/** The summary of a command that is a single test. */
export function oneTest(code: number): Summary {
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/**
 * The summary of a test runner: what it reported, but at least the failure that its exit code
 * means.
 */
export function manyTests(code: number, file: string): Summary {
  const summary = read(file)
  // A runner without a summary or without tests has failed.
  if (summary === undefined || isEmpty(summary)) return oneTest(1)
  const unseen = code !== 0 && summary.failed === 0
  return unseen ? { ...summary, failed: 1 } : summary
}

function isEmpty({ passed, failed, skipped }: Summary): boolean {
  return passed + failed + skipped === 0
}

function read(file: string): Summary | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Summary
  } catch {
    return undefined
  }
}
