import { callOf } from '../text/call.ts'
import { editDistance } from '../text/edit-distance.ts'
import { version } from './version.ts'

/** A command of `dated-facts`. */
interface Command {
  /** What it does, in one line. */
  readonly does: string
  /** Runs its module, which reads the arguments of the process. */
  readonly run: () => Promise<unknown>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  dev: {
    does: 'serve the timeline on this machine, and show each edit as it is saved',
    run: () => import('./dev.ts'),
  },
  check: {
    does: 'list everything that is wrong with the content, and how to correct it',
    run: () => import('./check.ts'),
  },
  build: { does: 'check the content and build the site', run: () => import('./build.ts') },
  start: {
    does: 'build the site and serve it on this machine',
    run: () => import('./start.ts'),
  },
  init: {
    does: 'write the repository of a new timeline, with examples, and build its site',
    run: () => import('./init.ts'),
  },
  upgrade: {
    does: 'bring the content to the format of this version',
    run: () => import('./upgrade.ts'),
  },
}

const LIST = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(7)} ${does}`)

const USAGE = `${callOf('COMMAND')} [options]

${LIST.join('\n')}

${callOf('COMMAND', '--help')} tells the options of a command.`

const [name, ...rest] = process.argv.slice(2)

if (name === undefined || name === '--help' || name === '-h') console.log(USAGE)
else if (name === '--version') console.log(version())
else if (Object.hasOwn(COMMANDS, name)) {
  process.argv.splice(2, process.argv.length, ...rest)
  await COMMANDS[name]?.run()
} else {
  console.error(`${problemOf(name)}\n\n${USAGE}`)
  process.exitCode = 1
}

/** Says that there is no such command, and which one is most likely meant. */
function problemOf(unknown: string): string {
  if (unknown.startsWith('-')) return `the option “${unknown}” stands before the name of a command`
  const meant = Object.keys(COMMANDS).find((known) => editDistance(known, unknown, 2) <= 2)
  const advice = meant === undefined ? '' : `; did you mean “${meant}”?`
  return `there is no command “${unknown}”${advice}`
}
