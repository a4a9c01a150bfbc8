import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { contentDigest } from './content-digest.ts'

async function content(): Promise<(file: string) => string> {
  const folder = tempFolder('content')
  for (const file of [
    'site.yaml',
    'facts/2023/walk.mdx',
    'facts/2023/walk.png',
    'maps/TOWN.JPG',
    'people/ada.yaml',
  ])
    await write(join(folder, file), file)
  return (file) => join(folder, file)
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

test.each<[string, (at: (file: string) => string) => Promise<void>]>([
  ['a changed fact', (at) => write(at('facts/2023/walk.mdx'), 'changed')],
  ['a changed picture', (at) => write(at('facts/2023/walk.png'), 'changed')],
  ['a changed picture elsewhere', (at) => write(at('maps/TOWN.JPG'), 'changed')],
  ['a changed site.yaml', (at) => write(at('site.yaml'), 'changed')],
  ['a new proof', (at) => write(at('quotes.lock.json'), '[]')],
  ['a new file', (at) => write(at('topics/walks.yaml'), 'x')],
  ['a file taken away', (at) => rm(at('people/ada.yaml'))],
  ['a renamed file', (at) => rename(at('people/ada.yaml'), at('people/bob.yaml'))],
  ['an edit that was taken back', (at) => utimes(at('people/ada.yaml'), 1, 1)],
])('%s changes the digest', async (_, edit) => {
  const at = await content()
  const before = await contentDigest(at(''))
  await edit(at)
  expect(await contentDigest(at(''))).not.toBe(before)
})

test('what editors keep for themselves, and other folders, are no change', async () => {
  const at = await content()
  const before = await contentDigest(at(''))
  await write(at('facts/.walk.mdx.swp'), 'x')
  await write(at('facts/walk.mdx~'), 'x')
  await write(at('texts/report.txt'), 'x')
  expect(await contentDigest(at(''))).toBe(before)
})
