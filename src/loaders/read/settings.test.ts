import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { basePath, readSettings } from './settings.ts'

async function rootWith(siteYaml: string): Promise<string> {
  const root = tempFolder('settings')
  await mkdir(join(root, 'content'))
  await writeFile(join(root, 'content/site.yaml'), siteYaml)
  return root
}

test('site.yaml says where the site is', async () => {
  const root = await rootWith('url: https://a.example/x\nbase: /b\nlanguage: fr\n')
  expect(readSettings(root, {})).toEqual({
    root,
    folder: root,
    contentDir: join(root, 'content'),
    outDir: join(root, 'dist'),
    siteUrl: 'https://a.example',
    base: '/b/',
    language: 'fr',
    buildDate: undefined,
    environment: { siteUrl: undefined, repository: undefined },
  })
})

test('relative paths begin in the timeline’s folder, which need not be that of the machine', async () => {
  const folder = await rootWith('base: /c\n')
  expect(readSettings('/machine', { OUT_DIR: 'out' }, folder)).toMatchObject({
    root: '/machine',
    folder,
    contentDir: join(folder, 'content'),
    outDir: join(folder, 'out'),
    base: '/c/',
  })
})

test('the environment overrides it', async () => {
  const root = await rootWith('url: https://a.example\n')
  const environment = {
    CONTENT_DIR: 'other',
    OUT_DIR: '/out',
    SITE_URL: 'https://c.example',
    BASE_PATH: 'd/e',
    BUILD_DATE: '2024-01-01',
  }
  expect(readSettings(root, environment)).toMatchObject({
    contentDir: join(root, 'other'),
    outDir: '/out',
    siteUrl: 'https://c.example',
    base: '/d/e/',
    buildDate: '2024-01-01',
    environment: { siteUrl: 'https://c.example' },
  })
})

test('GitHub Actions say which repository they run in', async () => {
  const root = await rootWith('')
  const actions = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'ada/walks',
  }
  const repositoryIn = (environment: Record<string, string>): string | undefined =>
    readSettings(root, environment).environment?.repository
  expect(repositoryIn(actions)).toBe('https://github.com/ada/walks')
  expect(repositoryIn({ ...actions, GITHUB_ACTIONS: '' })).toBeUndefined()
  expect(repositoryIn({ ...actions, GITHUB_REPOSITORY: '' })).toBeUndefined()
})

test('an empty variable counts as not set', async () => {
  const root = await rootWith('url: https://a.example\nbase: /b/\n')
  const empty = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', BUILD_DATE: '' }
  expect(readSettings(root, empty)).toEqual(readSettings(root, {}))
  expect(readSettings(root, empty)).toMatchObject({ base: '/b/', buildDate: undefined })
})

test.each(['', 'a: b: c', '- a', 'url: [x]\nbase: {}', 'language: "!"'])(
  'a broken site.yaml (%j) gives defaults, which the checker then reports',
  async (yaml) => {
    expect(readSettings(await rootWith(yaml), {})).toMatchObject({ base: '/', language: 'en' })
  },
)

test.each([
  ['', '/'],
  ['/', '/'],
  ['a', '/a/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('the base path %j is %j', (given, base) => {
  expect(basePath(given)).toBe(base)
})
