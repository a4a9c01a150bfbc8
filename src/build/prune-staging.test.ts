import { spawnSync } from 'node:child_process'
import { mkdir, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { pruneStaging } from './prune-staging.ts'
import { writeRecord, type StagingRecord } from './staging-record.ts'

const LONG_AGO = Date.now() / 1000 - 31 * 24 * 60 * 60

/** The remaining files of one staging folder. */
async function pruned(
  record: (root: string) => StagingRecord | undefined,
  { name = '0123456789abcdef', old = false, own = '' } = {},
): Promise<string[]> {
  const root = tempFolder('stagings')
  for (const folder of ['timeline', 'dist', `stagings/${name}`])
    await mkdir(join(root, folder), { recursive: true })
  const folder = join(root, 'stagings', name)
  const kept = record(root)
  if (kept) await writeRecord(folder, kept)
  if (old) for (const path of [join(folder, 'whose.json'), folder]) await touch(path)
  await pruneStaging(join(root, 'stagings'), join(root, 'stagings', own))
  return readdir(join(root, 'stagings'))
}

const touch = (path: string): Promise<void> =>
  utimes(path, LONG_AGO, LONG_AGO).catch(() => undefined)
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid
const there = (root: string): StagingRecord => ({
  contentDir: join(root, 'timeline'),
  outDir: join(root, 'dist'),
})
const gone = (root: string): StagingRecord => ({ contentDir: join(root, 'gone') })

test('folders in use stay', async () => {
  expect(await pruned(there)).toHaveLength(1)
  expect(await pruned(() => undefined)).toHaveLength(1)
  expect(await pruned(gone, { own: '0123456789abcdef' })).toHaveLength(1)
  expect(await pruned((root) => ({ ...gone(root), pid: process.pid }))).toHaveLength(1)
  expect(await pruned(() => undefined, { name: 'lock', old: true })).toHaveLength(1)
})

test.each<[string, (root: string) => StagingRecord | undefined, { old?: boolean }]>([
  ['whose content is no more', gone, {}],
  ['whose output is no more', (root) => ({ ...there(root), outDir: join(root, 'gone') }), {}],
  ['whose dev server has ended', (root) => ({ ...gone(root), pid: ended() }), {}],
  ['that was not used for a month', there, { old: true }],
  ['that does not say whose it is, after a month', () => undefined, { old: true }],
])('a staging folder %s goes', async (_, record, options) => {
  expect(await pruned(record, options)).toEqual([])
})
