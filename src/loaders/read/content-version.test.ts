import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { contentVersion } from './content-version.ts'

/** A folder of two files, and its version after a change. */
async function versions(
  change: (folder: string) => void,
): Promise<[before: string, after: string]> {
  const folder = tempFolder('version')
  mkdirSync(join(folder, 'facts'))
  for (const file of ['site.yaml', 'facts/a.mdx']) {
    writeFileSync(join(folder, file), 'same')
    utimesSync(join(folder, file), 1, 1)
  }
  const before = await contentVersion(folder)
  change(folder)
  return [before, await contentVersion(folder)]
}

test.each<[string, (folder: string) => void]>([
  [
    'added',
    (folder) => {
      writeFileSync(join(folder, 'facts/b.mdx'), '')
    },
  ],
  [
    'removed',
    (folder) => {
      rmSync(join(folder, 'facts/a.mdx'))
    },
  ],
  [
    'changed',
    (folder) => {
      writeFileSync(join(folder, 'facts/a.mdx'), 'other')
    },
  ],
  [
    'touched',
    (folder) => {
      utimesSync(join(folder, 'facts/a.mdx'), 1, 2)
    },
  ],
  [
    'a link that leads to itself',
    (folder) => {
      symlinkSync('c.mdx', join(folder, 'facts/c.mdx'))
    },
  ],
])('the version changes when a file is %s', async (_, change) => {
  const [before, after] = await versions(change)
  expect(after).not.toBe(before)
})

test.each(['facts/_draft.mdx', 'facts/a.mdx~', 'facts/#a.mdx#'])(
  'the version stays when %s comes, which no page shows',
  async (file) => {
    const [before, after] = await versions((folder) => {
      writeFileSync(join(folder, file), '')
    })
    expect(after).toBe(before)
  },
)

test('the version stays while nothing changes', async () => {
  const [before, after] = await versions(() => undefined)
  expect(after).toBe(before)
})
