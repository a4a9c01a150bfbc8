import { execFileSync } from 'node:child_process'
import type * as Files from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import type * as Promises from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { reportOf } from '../../checks/report.ts'
import { readSettings } from './settings.ts'
import { readContent } from './read-content.ts'

/**
 * The error of each failing call, by the end of its path. Permissions would not stop root.
 */
const failures = vi.hoisted(() => new Map<string, string>())

/** The error that a call with this path has to give. */
const failureOf = vi.hoisted(() => (path: unknown): Error | undefined => {
  const code = [...failures].find(([end]) => String(path).endsWith(end))?.[1]
  return code === undefined ? undefined : Object.assign(new Error('no'), { code })
})

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Files>()
  const readFileSync = (...args: [path: string, options: BufferEncoding]): unknown => {
    const failure = failureOf(args[0])
    if (failure) throw failure
    return real.readFileSync(...args)
  }
  return { ...real, readFileSync }
})

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Promises>()
  const readdir = (path: string, options: { withFileTypes: true }): Promise<unknown> => {
    const failure = failureOf(path)
    return failure ? Promise.reject(failure) : real.readdir(path, options)
  }
  return { ...real, readdir }
})

let folder = ''
beforeEach(async () => {
  folder = tempFolder('unreadable')
  await mkdir(join(folder, 'people'))
})
afterEach(() => {
  failures.clear()
})

/** The errors that a check reports for one path. */
async function said(path: string): Promise<string[]> {
  const { findings } = await reportOf(folder)
  return findings
    .filter(({ file, level }) => file === path && level === 'error')
    .map(({ message }) => message)
}

test.each(['people/ada.yaml', 'facts.mdx', 'people/ada.png', 'notes/pipe', 'site.yaml'])(
  'a named pipe is told and never waited for: %s',
  async (path) => {
    await mkdir(join(folder, 'notes'))
    execFileSync('mkfifo', [join(folder, path)])
    const [message, ...others] = await said(path)
    expect(message).toMatch(/cannot be read: it is a named pipe$/)
    expect(others).toEqual([])
  },
)

test('a pipe among drafts is ignored, and so is one instead of site.yaml', async () => {
  execFileSync('mkfifo', [join(folder, 'people/_ada.yaml'), join(folder, 'site.yaml')])
  expect(await said('people/_ada.yaml')).toEqual([])
  expect(readSettings(folder, { CONTENT_DIR: folder }).language).toBe('en')
})

test('a socket and a link to a device are reported', async () => {
  const server = createServer().listen(join(folder, 'people/ada.yaml'))
  await new Promise((resolve) => server.once('listening', resolve))
  await symlink('/dev/zero', join(folder, 'people/bob.yaml'))
  expect(await said('people/ada.yaml')).toMatchObject([expect.stringContaining('a socket')])
  expect(await said('people/bob.yaml')).toMatchObject([expect.stringContaining('a device')])
  await new Promise((resolve) => server.close(resolve))
})

test('a site.yaml that is a folder is reported as such', async () => {
  await mkdir(join(folder, 'site.yaml'))
  expect(await said('site.yaml')).toEqual(['the file cannot be read: it is a folder'])
  expect(readSettings(folder, { CONTENT_DIR: folder }).base).toBe('/')
})

test('a folder that cannot be listed is reported, and the others are read', async () => {
  await mkdir(join(folder, 'topics'))
  await writeFile(join(folder, 'topics/a.yaml'), 'name: A\n')
  failures.set('/people', 'EACCES')
  expect(await said('people')).toEqual(['it cannot be read: its permissions forbid it'])
  expect((await readContent(folder)).map(({ file }) => file)).toEqual(['topics/a.yaml'])
})

test.each([
  ['EACCES', 'its permissions forbid it'],
  ['ENOENT', 'it is gone, or a link that leads nowhere'],
  ['EIO', 'the system says EIO'],
])('a file whose reading fails with %s is reported, without its path', async (code, why) => {
  await writeFile(join(folder, 'people/ada.yaml'), 'name: A\n')
  failures.set('/ada.yaml', code)
  expect(await said('people/ada.yaml')).toEqual([`the file cannot be read: ${why}`])
})

test('a lock that is a folder is a broken lock', async () => {
  await mkdir(join(folder, 'quotes.lock.json'))
  expect(await said('quotes.lock.json')).toMatchObject([expect.stringContaining('proof')])
})

test('texts of sources are found in any Unicode form of their names, and only files', async () => {
  const source = (text: string): string => `title: T\ntext: ${text}\n`
  await mkdir(join(folder, 'sources'))
  await mkdir(join(folder, '_texts/folder.txt'), { recursive: true })
  await writeFile(join(folder, 'sources/a.yaml'), source('\u00E9.txt'))
  await writeFile(join(folder, 'sources/b.yaml'), source('folder.txt'))
  await writeFile(join(folder, '_texts/e\u0301.txt'), 'words')
  const { evidence } = await reportOf(folder, { sourcesDir: join(folder, '_texts') })
  expect([...evidence.texts.keys()]).toEqual(['a'])
  expect([...(evidence.missingTexts ?? [])]).toEqual([['b', 'folder.txt']])
})
