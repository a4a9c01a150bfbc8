import { spawn, type ChildProcess } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** The exit code of a command, and all that it printed. */
export interface Outcome {
  /** 0 if it succeeded; 127 if it could not be started. */
  code: number
  output: string
}

/** The options of a command. */
export interface Options {
  /** The working folder; by default the root of the project. */
  cwd?: string
  env?: Record<string, string>
  /** The time after which it is killed, in milliseconds. */
  timeout?: number
  /** False if it is stopped together with the command that started it. */
  ownGroup?: boolean
}

/** Functions that stop the running commands. */
const running = new Set<(signal: NodeJS.Signals) => void>()

/** Runs a command, with the tools in the project’s node_modules first on its PATH. */
export function run(command: string, args: string[], options: Options = {}): Promise<Outcome> {
  const { cwd, ownGroup = true, timeout, env } = options
  const child = spawn(command, args, {
    cwd,
    // A process group of its own, so that the processes it starts can be stopped with it.
    detached: ownGroup,
    env: { ...process.env, PATH: toolPath(process.env.PATH), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = stopper(child, ownGroup)
  running.add(stop)
  const timer = timeout === undefined ? undefined : setTimeout(stop, timeout, 'SIGKILL')
  return outcome(child).finally(() => {
    clearTimeout(timer)
    running.delete(stop)
  })
}

/** Stops every running command and all that it started. */
export function killAll(signal: NodeJS.Signals = 'SIGKILL'): void {
  for (const stop of running) stop(signal)
}

function outcome(child: ChildProcess): Promise<Outcome> {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((done) => {
    const end = (code: number, more = ''): void => {
      done({ code, output: Buffer.concat(chunks).toString() + more })
    }
    child.on('error', (error) => {
      end(127, error.message)
    })
    child.on('close', (code) => {
      end(code ?? 1)
    })
  })
}

function stopper({ pid }: ChildProcess, group: boolean): (signal: NodeJS.Signals) => void {
  return (signal) => {
    try {
      if (pid !== undefined) process.kill(group ? -pid : pid, signal)
    } catch {
      // The command has ended in the meantime.
    }
  }
}

function toolPath(path = ''): string {
  return `${resolve('node_modules/.bin')}${delimiter}${path}`
}
