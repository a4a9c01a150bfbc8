import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLock } from './read-lock.ts'

test('no lock is an empty one; a broken one is told apart from it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'))
  expect(await readLock(folder)).toEqual([])
  await writeFile(join(folder, 'quotes.lock.json'), '<<<<<<< ours\n[]\n')
  expect(await readLock(folder)).toBeUndefined()
})
