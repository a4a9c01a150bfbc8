import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { realPath } from './real-path.ts'

test('links are followed, also to missing targets', async () => {
  const root = await realPath(tempFolder('links'))
  await mkdir(join(root, 'there'))
  await symlink('there', join(root, 'link'))
  await symlink('later', join(root, 'dangling'))
  expect(await realPath(join(root, 'link'))).toBe(join(root, 'there'))
  expect(await realPath(join(root, 'link/new/dist'))).toBe(join(root, 'there/new/dist'))
  expect(await realPath(join(root, 'dangling'))).toBe(join(root, 'later'))
  expect(await realPath(join(root, 'dangling/dist'))).toBe(join(root, 'later/dist'))
})

test('a link that leads round to itself is an error rather than an endless search', async () => {
  const root = tempFolder('links')
  await symlink('loop', join(root, 'loop'))
  await expect(realPath(join(root, 'loop'))).rejects.toThrow(/ELOOP/)
})
