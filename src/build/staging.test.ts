import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { inStaging, makeKept, stagingOf, type Staging } from './staging.ts'

const settings: Settings = {
  root: '/r',
  folder: '/r',
  contentDir: '/r/content',
  outDir: '/r/dist',
  siteUrl: 'https://t.example',
  base: '/',
  language: 'en',
  buildDate: undefined,
}

test.each([
  ['timeline', { contentDir: '/c' }],
  ['output', { outDir: '/o' }],
  ['address', { siteUrl: 'https://u.example' }],
  ['base', { base: '/b/' }],
])('another %s is built in another folder, inside the checkout', (_, change) => {
  const a = stagingOf(settings)
  const b = stagingOf({ ...settings, ...change })
  expect(a.folder).not.toBe(b.folder)
  expect(a).toEqual(stagingOf({ ...settings }))
  expect(b.folder.startsWith('/r/node_modules/.cache/timeline/')).toBe(true)
})

const building = { contentDir: '/r/content', outDir: '/r/dist', code: 'a' }

function emptyStaging(): Staging {
  const folder = join(tempFolder('staging'), 'build')
  const cache = join(folder, 'cache')
  const site = join(folder, 'site')
  return { folder, cache, site, pictures: join(folder, 'pictures') }
}

test('what a finished build kept is there for the next', async () => {
  const staging = emptyStaging()
  const kept = join(staging.folder, 'kept')
  await inStaging(staging, building, () => writeFile(kept, ''))
  expect(await inStaging(staging, building, () => Promise.resolve(existsSync(kept)))).toBe(true)
})

test('what an unfinished build left is thrown away', async () => {
  const staging = emptyStaging()
  const left = join(staging.folder, 'left')
  const failing = inStaging(staging, building, async () => {
    await writeFile(left, '')
    throw new Error('cut off')
  })
  await expect(failing).rejects.toThrow('cut off')
  expect(await inStaging(staging, building, () => Promise.resolve(existsSync(left)))).toBe(false)
})

test('pages that other code built are thrown away, pictures are not', async () => {
  const staging = emptyStaging()
  const folders = [staging.cache, staging.pictures]
  await inStaging(staging, building, async () => {
    for (const folder of folders) await mkdir(folder)
  })
  const left = (): Promise<boolean[]> =>
    Promise.resolve(folders.map((folder) => existsSync(folder)))
  expect(await inStaging(staging, building, left)).toEqual([true, true])
  expect(await inStaging(staging, { ...building, code: 'b' }, left)).toEqual([false, true])
})

test('a folder that cannot be made is told of, with what to do', async () => {
  const folder = join(tempFolder('kept'), 'package')
  await makeKept(join(folder, 'kept'))
  expect(existsSync(join(folder, 'kept'))).toBe(true)
  // A file in its way stands for a folder that belongs to another user.
  await writeFile(join(folder, 'file'), '')
  await expect(makeKept(join(folder, 'file/kept'))).rejects.toThrow(
    new RegExp(`^the folder ${folder}/file/kept, .* install the project or the package where`),
  )
})
