import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { readLock } from './read-lock.ts'

test('a missing lock is empty; a broken one is undefined', async () => {
  const folder = tempFolder('lock')
  expect(readLock(folder)).toEqual([])
  await writeFile(join(folder, 'quotes.lock.json'), '<<<<<<< ours\n[]\n')
  expect(readLock(folder)).toBeUndefined()
})
