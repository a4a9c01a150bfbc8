import { readFileSync, writeFileSync } from 'node:fs'

/** How many tests went which way. */
export interface Summary {
  passed: number
  failed: number
  skipped: number
  /** Why each skipped test was skipped, one line each. */
  reasons: string[]
}

/** Nothing counted yet. */
export const nothing: Summary = { passed: 0, failed: 0, skipped: 0, reasons: [] }

/** Two summaries as one. */
export function add(a: Summary, b: Summary): Summary {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...a.reasons, ...b.reasons],
  }
}

/** The line that ends every run: `3 passed, 0 failed`, and `, 1 skipped` where some were. */
export function lastLine({ passed, failed, skipped }: Summary): string {
  const more = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${passed} passed, ${failed} failed${more}`
}

/** Hands a summary over to the process that asked for it by TEST_SUMMARY. */
export function hand(summary: Summary): void {
  const file = process.env.TEST_SUMMARY
  if (file !== undefined) writeFileSync(file, JSON.stringify(summary))
}

/** What a command that is one test by itself adds to the sum. */
export function oneTest(code: number): Summary {
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/** What a test runner adds to the sum: what it handed over, and never less than its exit code says. */
export function manyTests(code: number, file: string): Summary {
  const summary = read(file)
  // Without a summary, or without a test, it has not done its work.
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
