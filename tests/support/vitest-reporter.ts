import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { add, hand, nothing, type Summary } from './summary.ts'

/** Counts Vitest's tests for tests/run.ts. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = modules.map(countModule).reduce(add, nothing)
    hand({ ...counts, failed: counts.failed + errors.length })
  }
}

function countModule(module: TestModule): Summary {
  const counts = [...module.children.allTests()].map(countTest).reduce(add, nothing)
  // A file that does not load and a hook that throws are failures too, though they are not tests.
  const broken = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0)
  return { ...counts, failed: counts.failed + broken.length }
}

function countTest(test: TestCase): Summary {
  const result = test.result()
  if (result.state === 'passed') return { ...nothing, passed: 1 }
  if (result.state !== 'skipped') return { ...nothing, failed: 1 }
  const reason = `${test.fullName}: ${result.note ?? 'no reason given'}`
  return { ...nothing, skipped: 1, reasons: [reason] }
}
