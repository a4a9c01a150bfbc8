import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { listContent } from './content-files.ts'
import { readCollection, readContent } from './read-content.ts'

async function folderOf(...files: string[]): Promise<string> {
  const folder = tempFolder('content')
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), 'name: X\n')
  }
  return folder
}

test('a missing content folder has no files, and neither has a file instead of a folder', async () => {
  expect(await readContent('/nowhere/at/all')).toEqual([])
  expect(await readCollection(await folderOf('people'), 'people')).toEqual([])
})

test('drafts and files of other programs are left out', async () => {
  const folder = await folderOf('people/a.yaml', 'people/_b.yaml', 'people/_c/d.yaml', '.git/e')
  expect((await readContent(folder)).map(({ file }) => file)).toEqual(['people/a.yaml'])
  expect((await listContent(folder)).files).not.toContain('.git/e')
})

test('links to files and folders are followed, and circular links end', async () => {
  const elsewhere = await folderOf('ada.yaml', 'more/bob.yaml')
  const folder = await folderOf('people/eve.yaml')
  await symlink(join(elsewhere, 'ada.yaml'), join(folder, 'people/ada.yaml'))
  await symlink(join(elsewhere, 'more'), join(folder, 'people/more'))
  await symlink(folder, join(folder, 'people/circle'))
  expect((await readCollection(folder, 'people')).map(({ file }) => file)).toEqual([
    'people/ada.yaml',
    'people/eve.yaml',
    'people/more/bob.yaml',
  ])
})

test('a broken link is a problem, not a crash', async () => {
  const folder = await folderOf('people/eve.yaml')
  await symlink('/nowhere/at/all', join(folder, 'people/ada.yaml'))
  const [ada] = await readContent(folder)
  expect(ada).toMatchObject({ id: 'ada', problems: [{ kind: 'front-matter' }] })
  expect(ada?.problems[0]?.message).toMatch(/cannot be read/)
})
