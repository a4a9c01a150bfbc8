import { UserError } from '../text/user-error.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { readArguments, type Options, type Values } from './arguments.ts'
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

/**
 * Runs a command. All wrong arguments and variables are reported at once, before anything is done.
 * Errors that a person can correct are printed without a stack.
 */
export async function run<T extends Options>(command: Command<T>): Promise<void> {
  try {
    const read = readArguments(command.options, process.argv.slice(2))
    if (read.kind === 'help') {
      console.log(command.usage)
      return
    }
    const wrong = read.kind === 'wrong' ? read.problems : []
    const problems = [
      ...wrong,
      ...problemsOfEnvironment(process.env),
      ...problemsOfPaths(FOLDERS, process.env),
    ]
    if (wrong.length > 0) problems.push(`\n${command.usage}`)
    if (problems.length > 0) throw new UserError(problems.join('\n'))
    if (read.kind === 'right') await command.task(commandSettings(), read.values)
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
