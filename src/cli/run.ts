import { UserError } from '../text/user-error.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { readArguments, type Options, type Values } from './arguments.ts'
import { commandSettings, ROOT } from './environment.ts'
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
 * Runs a command. Wrong arguments and variables are all told at once, before anything is done; what
 * else a person can mend is told without a stack.
 */
export async function run<T extends Options>(command: Command<T>): Promise<void> {
  try {
    const told = readArguments(command.options, process.argv.slice(2))
    if (told.kind === 'help') {
      console.log(command.usage)
      return
    }
    const wrong = told.kind === 'wrong' ? told.problems : []
    const problems = [
      ...wrong,
      ...problemsOfEnvironment(process.env),
      ...problemsOfPaths(ROOT, process.env),
    ]
    if (wrong.length > 0) problems.push(`\n${command.usage}`)
    if (problems.length > 0) throw new UserError(problems.join('\n'))
    if (told.kind === 'right') await command.task(commandSettings(), told.values)
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
