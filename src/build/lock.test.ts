import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from './lock.ts'

const lockFile = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'lock-')), 'lock')

test('tasks with one lock run one after the other', async () => {
  const file = await lockFile()
  const said: string[] = []
  const task = (name: string) => async (): Promise<void> => {
    said.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    said.push(`${name} ends`)
  }
  await Promise.all([withLock(file, task('a')), withLock(file, task('b'))])
  expect(said.map((line) => line.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends'])
  expect(existsSync(file)).toBe(false)
})

test('a task that fails gives the lock back', async () => {
  const file = await lockFile()
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1)
})

test('the lock of a process that has ended is taken over', async () => {
  const file = await lockFile()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  await writeFile(file, String(pid))
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1)
})

test('the lock of a running process is waited for, not for ever', async () => {
  const file = await lockFile()
  await writeFile(file, String(process.pid))
  await expect(withLock(file, () => Promise.resolve(1), 10)).rejects.toThrow(/still running/)
})
