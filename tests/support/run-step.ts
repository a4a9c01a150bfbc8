import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type Outcome } from './command.ts'
import type { Step } from './steps.ts'
import { manyTests, oneTest, type Summary } from './summary.ts'

/**
 * Runs one step. Prints its result at the end in one piece, with all its output if it failed, since
 * another step may be running at the same time.
 */
export async function runStep(step: Step, extra: string[] = []): Promise<Summary> {
  console.log(`${step.name}: ${step.doing} …`)
  const begun = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'summary-'))
  const file = join(folder, 'summary.json')
  const { code, output } = await attempt(step, extra, file)
  const summary = step.counts === true ? manyTests(code, file) : oneTest(code)
  rmSync(folder, { recursive: true })
  const seconds = Math.round((performance.now() - begun) / 1000)
  const lines = [
    ...(summary.failed > 0 || extra.length > 0 ? [output.trimEnd()] : []),
    ...summary.reasons.map((reason) => `  skipped: ${reason}`),
    `${step.name}: ${verdict(step, summary)} (${seconds} s)`,
  ]
  console.log(lines.join('\n'))
  return summary
}

async function attempt(step: Step, extra: string[], file: string): Promise<Outcome> {
  const [command, ...args] = step.command
  try {
    const env = { TEST_SUMMARY: file, ...step.env, ...(await step.prepare?.()) }
    return await run(command, [...args, ...extra], { env })
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) }
  }
}

function verdict(step: Step, { passed, failed }: Summary): string {
  const good = step.counts === true ? `${passed} passed` : 'passed'
  return failed === 0 ? good : `FAILED${step.counts === true ? `: ${failed}, ${good}` : ''}`
}
