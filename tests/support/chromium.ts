import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { run, type Outcome } from './command.ts'

/** What the search for a browser needs to know of the machine; tests pass a fake one. */
export interface Machine {
  /** The value of CHROMIUM_PATH: a browser that the user chose. */
  chosen: string | undefined
  /** The path of Playwright’s own browser, if it is installed. */
  own: string
  path: string
  isRoot: boolean
  exists: (file: string) => boolean
  run: (command: string, args: string[], options?: { timeout: number }) => Promise<Outcome>
  say: (progress: string) => void
}

const minute = 60_000
/** Chromium without windows: it takes a quarter of the processor time of the others. */
const shell = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const advice = `No Chromium was found, and none could be installed. Do one of these:
  npx playwright install --with-deps chromium
  apt-get install -y chromium-headless-shell        (Debian, as root)
  CHROMIUM_PATH=/path/to/chromium npm test`

/** Chromium’s arguments. Root in a container has no sandbox and no graphics card. */
export const launchArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No test may depend on the network: all other host names fail at once.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

/**
 * Finds a Chromium that runs, or installs one.
 * @returns its path
 */
export async function obtainChromium(machine: Machine = thisMachine()): Promise<string> {
  if (machine.chosen !== undefined) return theChosen(machine.chosen, machine)
  const found =
    (await find(machine)) ?? (await download(machine)) ?? (await installPackage(machine))
  if (found === undefined) throw new Error(advice)
  return found
}

async function theChosen(browser: string, machine: Machine): Promise<string> {
  if (await works(browser, machine)) return browser
  throw new Error(`CHROMIUM_PATH is "${browser}", which does not run. Correct it or unset it.`)
}

async function find(machine: Machine): Promise<string | undefined> {
  const folders = machine.path.split(delimiter).filter(Boolean)
  const inPath = (name: string): string[] => folders.map((folder) => join(folder, name))
  for (const browser of [...inPath(shell), machine.own, ...names.flatMap(inPath)]) {
    if (await works(browser, machine)) return browser
  }
  return undefined
}

/**
 * Whether a browser runs. Some exist but cannot: a download without its libraries, a stub that asks
 * for snap.
 */
async function works(browser: string, machine: Machine): Promise<boolean> {
  if (!machine.exists(browser)) return false
  return (await machine.run(browser, ['--version'], { timeout: minute / 2 })).code === 0
}

async function download(machine: Machine): Promise<string | undefined> {
  machine.say('no Chromium found: downloading one with Playwright (5 minutes at most)')
  await machine.run('playwright', ['install', 'chromium'], { timeout: 5 * minute })
  return find(machine)
}

async function installPackage(machine: Machine): Promise<string | undefined> {
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return undefined
  machine.say('that did not work: installing Debian’s chromium (10 minutes at most)')
  await machine.run('apt-get', ['update'], { timeout: 3 * minute })
  // Some versions of Debian have no package of the shell.
  for (const name of [shell, 'chromium']) {
    await machine.run('apt-get', ['install', '-y', name], { timeout: 7 * minute })
    const installed = await find(machine)
    if (installed !== undefined) return installed
  }
  return undefined
}

function thisMachine(): Machine {
  return {
    chosen: process.env.CHROMIUM_PATH,
    own: chromium.executablePath(),
    path: process.env.PATH ?? '',
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args, options) =>
      run(command, args, { ...options, env: { DEBIAN_FRONTEND: 'noninteractive' } }),
    say: (progress) => {
      console.log(`  ${progress}`)
    },
  }
}
