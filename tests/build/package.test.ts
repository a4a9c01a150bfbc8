import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildPackage } from '../../src/package/build-package.ts'
import { run } from '../support/command.ts'
import { startServer } from '../support/dev-server.ts'
import {
  change,
  digestsOf,
  removeTinySites,
  restore,
  tinySite,
  type TinySite,
} from '../support/tiny.ts'

const TIMEOUT_MS = 600_000
const PACKED = [
  'LICENSE',
  'README.md',
  'dist-package',
  'docs',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
]
const COMMAND = 'node_modules/dated-facts/dist-package/cli/dated-facts.mjs'

/** Runs a command that has to succeed. */
async function succeed(command: string, args: string[]): Promise<string> {
  const { code, output } = await run(command, args)
  expect(code, output).toBe(0)
  return output
}

/** Packs the machine into a folder; returns the packed file. */
async function pack(folder: string): Promise<string> {
  buildPackage()
  await succeed('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder])
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.tgz'))
  expect(name).toMatch(/^dated-facts-\d+\.\d+\.\d+\.tgz$/)
  return join(folder, name)
}

/**
 * Installs the packed file into a timeline’s folder: as files, since Node and Vite treat what is under
 * node_modules in ways that a link would hide. The libraries are links to those of this project.
 */
async function install(folder: string, packed: string): Promise<void> {
  const target = join(folder, 'node_modules/dated-facts')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && name !== 'dated-facts')
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  await succeed('tar', ['-xzf', packed, '-C', target, '--strip-components=1'])
}

/** The text of a page, once it has a part; a dev server sees an edit a moment after it is saved. */
async function pageWith(address: string, part: string): Promise<string> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const text = await response.text()
    if (text.includes(part)) return text
    await wait(100)
  }
  throw new Error(`${address} does not show “${part}”`)
}

const page = (body: string): string => `---\ntitle: t\ndescription: d\n---\n${body}\n`

/** Free pages: one imports a module beside it, the others are drafts. */
const PAGES = {
  'pages/about.mdx': page('import { sum } from "./_sum.js"\n\n{sum(1, 2)} walks.'),
  'pages/_sum.js': 'export const sum = (a, b) => a + b\n',
  'pages/_draft.mdx': page('{'),
  'pages/_parts/more.mdx': page('{'),
}

let site: TinySite
let packed = ''
/** How to run a command there: in the timeline’s folder, no variable has to say where the content is. */
let from: { cwd: string; env: Record<string, string> }

beforeAll(async () => {
  site = tinySite(PAGES)
  from = { cwd: site.root, env: { CONTENT_DIR: '', OUT_DIR: '' } }
  packed = await pack(site.root)
  await install(site.root, packed)
}, TIMEOUT_MS)

afterEach(() => {
  restore(site, PAGES)
})

afterAll(removeTinySites)

test('the packed file holds what a timeline needs, and no tests', async () => {
  const list = await succeed('tar', ['-tzf', packed])
  const paths = list
    .trim()
    .split('\n')
    .map((path) => path.replace('package/', ''))
  expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(PACKED))
  expect(paths.filter((path) => /\.test\.|test(s|ing)\/|fixture|^content\//.test(path))).toEqual([])
  expect(statSync(packed).size).toBeLessThan(1_000_000)
})

test('the package checks a timeline', async () => {
  const help = await run(process.execPath, [COMMAND, 'check', '--help'], from)
  expect(help.output).toMatch(/^npx dated-facts check \[--sources DIR\]/)
  change(site, { 'people/ada.yaml': 'nome: Ada\n' })
  const checked = await run(process.execPath, [COMMAND, 'check', '--format', 'github'], from)
  expect([checked.code, checked.output]).toEqual([
    1,
    expect.stringContaining('file=content/people/ada.yaml,line=1') as string,
  ])
})

test(
  'the package begins a new timeline, which it builds',
  async () => {
    // What npm notes beside the packages tells init where this one came from.
    const noted = { packages: { 'node_modules/dated-facts': { resolved: `file:${packed}` } } }
    writeFileSync(join(site.root, 'node_modules/.package-lock.json'), JSON.stringify(noted))
    const begun = await run(process.execPath, [COMMAND, 'init', 'new', '--title', 'Mine'], from)
    expect(begun.code, begun.output).toBe(0)
    expect(begun.output).toContain(
      '0 errors, 6 warnings (3 placeholder, 2 missing-archive, 1 missing-url)',
    )
    expect(begun.output).toContain('cd new && npm install')
    const made = (path: string): string => readFileSync(join(site.root, 'new', path), 'utf8')
    expect(made('package.json')).toContain(`"dated-facts": "file:${basename(packed)}"`)
    expect(digestsOf(join(site.root, 'new'))[`/${basename(packed)}`]).toBeDefined()
    expect(made('.gitignore')).toContain('node_modules/')
    expect(made('dist/index.html')).toContain('Mine')
  },
  TIMEOUT_MS,
)

test(
  'start builds the site and serves it below its base path, from the package as from the source',
  async () => {
    const ofSource = { CONTENT_DIR: site.contentDir, OUT_DIR: join(site.root, 'of-source') }
    await expectServed(['src/cli/start.ts'], { env: ofSource })
    await expectServed([COMMAND, 'start'], from)
    expect(digestsOf(site.outDir)).toEqual(digestsOf(ofSource.OUT_DIR))
  },
  TIMEOUT_MS,
)

test(
  'an edit is shown by dev of the package',
  async () => {
    const dev = await startServer([COMMAND, 'dev'], '/', from)
    onTestFinished(dev.stop)
    expect(await pageWith(`${dev.address}about/`, 'walks.')).toContain('3 walks.')
    const walk = join(site.contentDir, 'facts/walk.mdx')
    const address = `${dev.address}facts/walk/`
    await pageWith(address, 'Ada takes a walk')
    writeFileSync(walk, readFileSync(walk, 'utf8').replace('takes a walk\n', 'goes for a walk\n'))
    await pageWith(address, 'Ada goes for a walk')
  },
  TIMEOUT_MS,
)

/** Runs “start” with a base path, and expects it to serve what is published, and nothing else. */
async function expectServed(args: string[], { cwd, env }: Partial<typeof from>): Promise<void> {
  const { address, stop } = await startServer(args, '/any/base/', {
    ...(cwd === undefined ? {} : { cwd }),
    env: {
      ...env,
      BASE_PATH: '/any/base',
      // Variables of other programs, with names that Astro uses too, must not affect the build.
      BASE_URL: 'https://elsewhere.example/',
      DEV: '1',
    },
  })
  onTestFinished(stop)
  const walk = await fetch(`${address}facts/walk/`)
  const html = await walk.text()
  expect([walk.status, html]).toEqual([200, expect.stringContaining('Ada takes a walk') as string])
  expect(html).toContain('href="/any/base/"')
  expect(html).not.toMatch(/elsewhere|content-version/)
  // A free page is published; a draft is not even read, or the build would have failed.
  expect(await pageWith(`${address}about/`, 'walks.')).toContain('3 walks.')
  for (const path of ['_draft/', '_parts/more/', 'nowhere/'])
    expect((await fetch(address + path)).status, path).toBe(404)
}
