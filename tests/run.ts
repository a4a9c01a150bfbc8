/**
 * `npm test`: runs every check and continues after failures, so that one run shows everything that
 * is wrong. While lint and unit tests run side by side, the sites for the browser tests are built.
 * `node tests/run.ts lint|unit|e2e|content` runs that kind only; further arguments go to its
 * command: `npm run test:e2e -- tests/e2e/home.spec.ts`.
 */
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { killAll } from './support/command.ts'
import { prepareInOrder } from './support/prepare.ts'
import { runStep } from './support/run-step.ts'
import { steps, type Step } from './support/steps.ts'
import { add, lastLine, nothing } from './support/summary.ts'

const USAGE = `npm test [-- lint|unit|e2e|content [arguments of its commands]]

Runs everything that has to hold, or the steps of one kind.`

const [kind, ...extra] = process.argv.slice(2)
if (kind === '--help' || kind === '-h') {
  console.log(USAGE)
  process.exit()
}
const chosen = steps.filter((step) => kind === undefined || step.kind === kind)
const state = { sum: nothing, interrupted: false }

process.env.ASTRO_TELEMETRY_DISABLED = '1'
// A run starts some hundred processes of Node; all but the first find their modules compiled.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/compiled')
if (!process.stdout.isTTY) process.env.NO_COLOR = '1'
process.on('exit', (code) => {
  // Count any other error as a failure, so that the last line never hides it.
  const unseen = code !== 0 && state.sum.failed === 0 ? 1 : 0
  console.log(lastLine({ ...state.sum, failed: state.sum.failed + unseen }))
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop())
}

if (chosen.length === 0) {
  console.error(`“${String(kind)}” is none of lint, unit, e2e and content\n\n${USAGE}`)
  process.exit(1)
}
const prepared = prepareInOrder(chosen)
const unit = runAll('unit')
await runAll('lint')
await Promise.all([unit, runAll('e2e'), runAll('content')])
process.exitCode = state.sum.failed > 0 ? 1 : 0

/** Runs the steps of a kind one after the other. */
async function runAll(kind: Step['kind']): Promise<void> {
  for (const step of prepared.filter((one) => one.kind === kind)) {
    const summary = await runStep(step, extra)
    if (isInterrupted()) return
    state.sum = add(state.sum, summary)
  }
}

/** Lets running commands clean up, then ends. An interrupted run has failed. */
async function stop(): Promise<void> {
  if (isInterrupted()) return
  state.interrupted = true
  process.exitCode = 1
  console.log('Interrupted.')
  killAll('SIGINT')
  await wait(3000)
  killAll('SIGKILL')
  process.exit(1)
}

function isInterrupted(): boolean {
  return state.interrupted
}
