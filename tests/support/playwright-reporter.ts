import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { add, hand, nothing, type Summary } from './summary.ts'

/** Counts Playwright's tests for tests/run.ts. */
export default class SummaryReporter implements Reporter {
  private tests: TestCase[] = []
  private errors = 0

  onBegin(_: FullConfig, suite: Suite): void {
    this.tests = suite.allTests()
  }

  /** Counts an error outside of any test. */
  onError(): void {
    this.errors += 1
  }

  onEnd(): void {
    const counts = this.tests.map(countTest).reduce(add, nothing)
    hand({ ...counts, failed: counts.failed + this.errors })
  }

  printsToStdio(): boolean {
    return false
  }
}

function countTest(test: TestCase): Summary {
  const outcome = test.outcome()
  if (outcome === 'expected') return { ...nothing, passed: 1 }
  const skip = [
    ...test.annotations,
    ...test.results.flatMap(({ annotations }) => annotations),
  ].find(({ type }) => type === 'skip' || type === 'fixme')
  // A test that was skipped without being marked did not run, because something before it failed.
  if (outcome !== 'skipped' || skip === undefined) return { ...nothing, failed: 1 }
  const reason = `${test.title}: ${skip.description ?? 'no reason given'}`
  return { ...nothing, skipped: 1, reasons: [reason] }
}
