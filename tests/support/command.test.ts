import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { killAll, run } from './command.ts'
import { tempFolder } from './temp-folder.ts'

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], options)

test('collects the output of both streams and the exit code', async () => {
  const { code, output } = await node('console.log("out"); console.error("err"); process.exit(3)')
  expect(code).toBe(3)
  expect(output.split('\n').sort().join('')).toBe('errout')
})

test('a command that does not exist ends with 127 and says so', async () => {
  const { code, output } = await run('no-such-command', [])
  expect(code).toBe(127)
  expect(output).toContain('no-such-command')
})

test('passes the environment on', async () => {
  const { output } = await node('console.log(process.env.WORD)', { env: { WORD: 'hello' } })
  expect(output).toBe('hello\n')
})

const forever = 'setInterval(() => {}, 1000)'

test('a command that takes too long is stopped', async () => {
  expect((await node(forever, { timeout: 50 })).code).not.toBe(0)
})

test('killAll also stops what a command has started', async () => {
  const marker = join(tempFolder('command'), 'started')
  const grandchild = `require("node:fs").writeFileSync(process.env.MARKER, ""); ${forever}`
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', '${grandchild}'], { stdio: 'inherit' })`
  const started = node(parent, { env: { MARKER: marker } })
  await vi.waitUntil(() => existsSync(marker), { timeout: 20_000 })
  killAll()
  // The output stays open, and this line waits, as long as the grandchild lives.
  expect((await started).code).not.toBe(0)
})
