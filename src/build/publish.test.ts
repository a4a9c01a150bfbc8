import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { assertReplaceable, publish, recover } from './publish.ts'

async function folders(): Promise<{ root: string; site: string; outDir: string }> {
  const root = tempFolder('publish')
  return { root, site: await makeSite(root, 'new'), outDir: join(root, 'dist') }
}

async function makeSite(root: string, text: string): Promise<string> {
  const site = join(root, 'site')
  await mkdir(site)
  await writeFile(join(site, 'index.html'), text)
  return site
}

const page = (outDir: string): Promise<string> => readFile(join(outDir, 'index.html'), 'utf8')

test('a site takes the place of the one before, and nothing is left beside it', async () => {
  const { root, site, outDir } = await folders()
  await publish(site, outDir)
  await writeFile(join(outDir, 'stale.html'), 'x')
  await publish(await makeSite(root, 'newer'), outDir)
  expect(await page(outDir)).toBe('newer')
  expect(existsSync(join(outDir, 'stale.html'))).toBe(false)
  expect((await readdir(root)).sort()).toEqual(['dist'])
})

const OTHER_FILE_SYSTEM = '/dev/shm'

test.skipIf(!existsSync(OTHER_FILE_SYSTEM))(
  'a site is published to another file system, too',
  async () => {
    const { site } = await folders()
    const other = mkdtempSync(join(OTHER_FILE_SYSTEM, 'publish-'))
    onTestFinished(() => rmSync(other, { recursive: true, force: true }))
    const outDir = join(other, 'dist')
    expect(statSync(other).dev).not.toBe(statSync(site).dev)
    await publish(site, outDir)
    expect(await page(outDir)).toBe('new')
    expect(await readdir(other)).toEqual(['dist'])
    expect(existsSync(site)).toBe(false)
  },
)

test('everyone can read a published site, whatever the umask', async () => {
  const { site, outDir } = await folders()
  await mkdir(join(site, 'facts'), { mode: 0o700 })
  await writeFile(join(site, 'facts/index.html'), 'x', { mode: 0o600 })
  await chmod(join(site, 'index.html'), 0o640)
  const umask = process.umask(0o077)
  try {
    await publish(site, outDir)
  } finally {
    process.umask(umask)
  }
  const modes = ['', 'index.html', '.timeline-build', 'facts', 'facts/index.html'].map(
    (name) => statSync(join(outDir, name)).mode & 0o777,
  )
  expect(modes).toEqual([0o755, 0o644, 0o644, 0o755, 0o644])
})

test('the remains of a killed build are not in the way', async () => {
  const { root, site, outDir } = await folders()
  for (const remains of ['.dist.new', '.dist.old']) {
    await mkdir(join(root, remains))
    await writeFile(join(root, remains, 'rest.html'), 'x')
    await writeFile(join(root, remains, '.timeline-build'), '')
  }
  await publish(site, outDir)
  expect((await readdir(outDir)).sort()).toEqual(['.timeline-build', 'index.html'])
  expect((await readdir(root)).sort()).toEqual(['dist'])
})

test.each(['.dist.new', '.dist.old'])(
  'a folder %s that no build made is neither removed nor published',
  async (name) => {
    const { root, site, outDir } = await folders()
    await mkdir(join(root, name))
    await writeFile(join(root, name, 'chapter-1.doc'), 'x')
    await recover(outDir)
    expect(existsSync(outDir)).toBe(false)
    await expect(publish(site, outDir)).rejects.toThrow(/no build made/)
    expect(await readdir(join(root, name))).toEqual(['chapter-1.doc'])
    const settings = { ...(await settingsWith('dist')), outDir }
    await expect(assertReplaceable(settings)).rejects.toThrow(/no build made; move it away/)
  },
)

test('killed between the two renames, the last good site comes back', async () => {
  const { root, site, outDir } = await folders()
  await publish(site, outDir)
  await rename(outDir, join(root, '.dist.old'))
  await recover(outDir)
  expect(await page(outDir)).toBe('new')
})

test('after a whole swap there is nothing to recover', async () => {
  const { root, site, outDir } = await folders()
  await publish(site, outDir)
  await mkdir(join(root, '.dist.old'))
  await writeFile(join(root, '.dist.old/index.html'), 'old')
  await recover(outDir)
  expect(await page(outDir)).toBe('new')
})

async function settingsWith(outDir: string): Promise<Settings> {
  const root = tempFolder('checkout')
  await mkdir(join(root, 'timeline/facts'), { recursive: true })
  return {
    root,
    folder: root,
    contentDir: join(root, 'timeline'),
    outDir: join(root, outDir),
    siteUrl: 'https://t.example',
    base: '/',
    language: 'en',
    buildDate: undefined,
  }
}

test.each(['.', '..', 'timeline', 'timeline/facts'])(
  'OUT_DIR %j would lose something',
  async (outDir) => {
    await expect(assertReplaceable(await settingsWith(outDir))).rejects.toThrow(/OUT_DIR/)
  },
)

test('a folder that no build made is not replaced', async () => {
  const settings = await settingsWith('thesis')
  await mkdir(settings.outDir)
  await writeFile(join(settings.outDir, 'chapter-1.doc'), 'x')
  await expect(assertReplaceable(settings)).rejects.toThrow(/no build made/)
})

test('an absent, an empty and a built folder are', async () => {
  const settings = await settingsWith('dist')
  await expect(assertReplaceable(settings)).resolves.toBeUndefined()
  await mkdir(settings.outDir)
  await expect(assertReplaceable(settings)).resolves.toBeUndefined()
  const { site } = await folders()
  await publish(site, settings.outDir)
  await expect(assertReplaceable(settings)).resolves.toBeUndefined()
})

test('a link is judged by what it leads to', async () => {
  const settings = await settingsWith('link')
  await symlink('timeline', settings.outDir)
  await expect(assertReplaceable(settings)).rejects.toThrow(/would overwrite/)
})
