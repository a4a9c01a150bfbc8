import { UserError } from '../text/user-error.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { readArguments, type Argument, type Options, type Values } from './arguments.ts'
import { commandSettings, FOLDERS } from './environment.ts'
import { problemsOfEnvironment } from './problem-of-environment.ts'
import { problemsOfPaths } from './problem-of-paths.ts'

/** A command of the project. */
interface Command<T extends Options> {
  /** How to call it, and what it does; `--help` prints it. */
  readonly usage: string
  readonly options: T
  readonly task: (settings: Settings, values: Values<T>) => Promise<void>
}

/** A command that is not about the timeline of the working folder. */
interface CommandAnywhere<T extends Options> extends Omit<Command<T>, 'task'> {
  /** What is named without an option. */
  readonly argument?: Argument
  readonly task: (values: Values<T>, argument: string) => Promise<void>
}

/**
 * Runs a command on the timeline. All wrong arguments and variables are reported at once, before
 * anything is done. Errors that a person can correct are printed without a stack.
 */
export async function run<T extends Options>({ task, ...command }: Command<T>): Promise<void> {
  await runAnywhere({ ...command, task: (values) => task(commandSettings(), values) }, () => [
    ...problemsOfEnvironment(process.env),
    ...problemsOfPaths(FOLDERS, process.env),
  ])
}

/**
 * Runs a command in any folder, with the same reports.
 * @param furtherProblems what is wrong besides the arguments
 */
export async function runAnywhere<T extends Options>(
  { usage, options, argument, task }: CommandAnywhere<T>,
  furtherProblems = (): string[] => problemsOfEnvironment(process.env),
): Promise<void> {
  try {
    const read = readArguments(options, process.argv.slice(2), argument)
    if (read.kind === 'help') {
      console.log(usage)
      return
    }
    const wrong = read.kind === 'wrong' ? read.problems : []
    const problems = [...wrong, ...furtherProblems()]
    if (wrong.length > 0) problems.push(`\n${usage}`)
    if (problems.length > 0) throw new UserError(problems.join('\n'))
    if (read.kind === 'right') await task(read.values, read.argument ?? '')
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
