import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { removeDeadLock, withLock } from './lock.ts'

const lockFile = (): string => join(tempFolder('lock'), 'lock')

const endedPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('tasks with one lock run one after the other', async () => {
  const file = lockFile()
  const said: string[] = []
  const task = (name: string) => async (): Promise<void> => {
    said.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    said.push(`${name} ends`)
  }
  await Promise.all([withLock(file, task('a')), withLock(file, task('b'))])
  expect(said.map((line) => line.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends'])
  expect(await readdir(dirname(file))).toEqual([])
})

test('a task that fails gives the lock back', async () => {
  const file = lockFile()
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1)
})

test('a lock says whose it is from its first moment', async () => {
  const file = lockFile()
  const seen = await withLock(file, () => readFile(file, 'utf8'))
  expect(seen).toBe(String(process.pid))
})

test('the lock of a process that has ended is taken over', async () => {
  const file = lockFile()
  await writeFile(file, String(endedPid()))
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1)
})

test.each(['', 'rubbish'])('a lock that names no process, %j, is taken over', async (text) => {
  const file = lockFile()
  await writeFile(file, text)
  await expect(withLock(file, () => Promise.resolve(1), { limitMs: 10 })).resolves.toBe(1)
})

test('a lock that somebody took in the meantime is not taken from them', async () => {
  const file = lockFile()
  await writeFile(file, String(process.pid))
  await removeDeadLock(file)
  expect(await readFile(file, 'utf8')).toBe(String(process.pid))
  expect(await readdir(dirname(file))).toEqual(['lock'])
})

test('who was killed while taking a lock over is not in the way either', async () => {
  const file = lockFile()
  await writeFile(file, String(endedPid()))
  await writeFile(`${file}.takeover`, String(endedPid()))
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1)
  expect(await readdir(dirname(file))).toEqual([])
})

test('many at once take a dead lock over, one after the other', async () => {
  const file = lockFile()
  await writeFile(file, String(endedPid()))
  let inside = 0
  const task = async (): Promise<void> => {
    expect(++inside).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    inside--
  }
  await Promise.all([1, 2, 3, 4].map(() => withLock(file, task)))
  expect(existsSync(file)).toBe(false)
})

test('a build waits for the lock of a running process, with one message and a time limit', async () => {
  const file = lockFile()
  await writeFile(file, String(process.pid))
  const onWait = vi.fn()
  const waiting = withLock(file, () => Promise.resolve(1), { limitMs: 500, onWait })
  await expect(waiting).rejects.toThrow(/still running/)
  expect(onWait).toHaveBeenCalledOnce()
})
