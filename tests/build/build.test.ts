import { spawn } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, watch } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { stagingOf } from '../../src/build/staging.ts'
import { readSettings } from '../../src/settings.ts'
import {
  build,
  change,
  digestsOf,
  removeTinySites,
  stagingsOf,
  tinySite,
  tinyText,
  type TinySite,
} from '../support/tiny.ts'

afterEach(removeTinySites)

// Whole builds, one after the other or two at once, on whatever machine this is.
const SLOW = 240_000

const fact = (from: string, to: string): Record<string, string> => ({
  'facts/walk.mdx': tinyText('facts/walk.mdx').replace(from, to),
})

test.each([
  ['a broken date', fact('2023-01-19', '2023-02-31'), /walk\.mdx:3:7 error bad-date\n.*2023-02-31/],
  ['an unknown key', fact('people:', 'peple:'), /walk\.mdx:8:1 error unknown-key\n.*“peple”/],
  [
    'a missing source',
    fact('sources:\n  - source: paper\n', ''),
    /walk\.mdx:2:1 error bad-value\n.*“sources” is missing/,
  ],
])(
  '%s stops the build with its place, value and remedy, and the published site stays',
  async (_, broken, message) => {
    const site = tinySite()
    await built(site)
    const before = digestsOf(site.outDir)
    change(site, broken)
    const { code, output } = await build(site)
    expect(code).toBe(1)
    expect(output).toMatch(message)
    expect(output).toMatch(/Write|Add/)
    expect(output).not.toMatch(/^ {4}at /m)
    expect(digestsOf(site.outDir)).toEqual(before)
  },
  SLOW,
)

test(
  'a page that fails while it is drawn leaves the published site as it was',
  async () => {
    const site = tinySite()
    await built(site)
    const before = digestsOf(site.outDir)
    change(site, { 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\n{undefined.x}\n' })
    const { code, output } = await build(site)
    expect(code).toBe(1)
    expect(output).toContain('pages/about.mdx')
    expect(output).not.toMatch(/^ {4}at /m)
    expect(digestsOf(site.outDir)).toEqual(before)
    change(site, { 'pages/about.mdx': undefined })
    await built(site)
    expect(digestsOf(site.outDir)).toEqual(before)
  },
  SLOW,
)

test(
  'an edit changes the pages that show it, and no other',
  async () => {
    const run = tinyText('facts/walk.mdx').replace('a walk', 'a run').replace('01-19', '01-20')
    const site = tinySite({ 'facts/run.mdx': run, 'topics/other.yaml': 'name: Other\n' })
    await built(site)
    const before = digestsOf(site.outDir)
    change(site, fact('comes back', 'is away'))
    await built(site)
    const after = digestsOf(site.outDir)
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    const pages = changed.filter((path) => path.endsWith('.html'))
    expect(pages).toContain('/facts/walk/index.html')
    expect(pages).not.toContain('/facts/run/index.html')
    for (const page of pages)
      expect(readFileSync(join(site.outDir, page), 'utf8')).toContain('is away')
    const others = changed.filter((path) => !path.endsWith('.html'))
    // The search index, the whole timeline as data, and the feeds.
    const shows = /^\/(?:pagefind\/|timeline\.json$|feed\.(?:xml|json)$|atom\.xml$)/
    expect(others.filter((path) => !shows.test(path))).toEqual([])
  },
  SLOW,
)

test(
  'a fact that is taken away leaves nothing behind',
  async () => {
    const run = tinyText('facts/walk.mdx').replace('a walk', 'a run')
    const site = tinySite({ 'facts/run.mdx': run })
    await built(site)
    change(site, { 'facts/run.mdx': undefined })
    await built(site)
    const alone = tinySite()
    await built(alone)
    expect(digestsOf(site.outDir)).toEqual(digestsOf(alone.outDir))
  },
  SLOW,
)

test(
  'two timelines at once from one checkout are each right',
  async () => {
    const one = tinySite()
    const two = tinySite({
      'people/ada.yaml': 'name: Bo\n',
      ...fact('Ada takes a walk', 'Bo runs'),
    })
    const alone = [join(one.root, 'alone'), join(two.root, 'alone')]
    await built(one, alone[0])
    await built(two, alone[1])
    const results = await Promise.all([build(one), build(two)])
    expect(results.map(({ code }) => code)).toEqual([0, 0])
    expect(digestsOf(one.outDir)).toEqual(digestsOf(alone[0] ?? ''))
    expect(digestsOf(two.outDir)).toEqual(digestsOf(alone[1] ?? ''))
  },
  SLOW,
)

test(
  'one timeline twice at once comes out once, and whole',
  async () => {
    const site = tinySite()
    const results = await Promise.all([build(site), build(site)])
    expect(results.map(({ code }) => code)).toEqual([0, 0])
    const cold = join(site.root, 'cold')
    await built(site, cold)
    expect(digestsOf(site.outDir)).toEqual(digestsOf(cold))
  },
  SLOW,
)

test(
  'after a build that was killed half-way the next one is right',
  async () => {
    const site = tinySite()
    await built(site)
    const before = digestsOf(site.outDir)
    change(site, fact('comes back', 'stays away'))
    await killHalfWay(site)
    expect(digestsOf(site.outDir)).toEqual(before)
    change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx') })
    await built(site)
    expect(digestsOf(site.outDir)).toEqual(before)
  },
  SLOW,
)

test(
  'an output folder that is a link stays one, and what it leads to is replaced',
  async () => {
    const site = tinySite()
    const real = join(site.root, 'www/current')
    mkdirSync(real, { recursive: true })
    symlinkSync('www/current', site.outDir)
    await built(site)
    expect(lstatSync(site.outDir).isSymbolicLink()).toBe(true)
    expect(existsSync(join(real, 'index.html'))).toBe(true)
  },
  SLOW,
)

test(
  'what is kept of a site is thrown away once the site is no more',
  async () => {
    const [gone, site] = [tinySite(), tinySite()]
    await built(gone)
    expect(stagingsOf(gone)).toHaveLength(1)
    rmSync(gone.root, { recursive: true })
    await built(site)
    expect(stagingsOf(gone)).toEqual([])
    expect(stagingsOf(site)).toHaveLength(1)
  },
  SLOW,
)

/** Builds, and fails the test with all that was printed where that goes wrong. */
async function built(site: TinySite, outDir?: string): Promise<void> {
  const { code, output } = await build(site, outDir)
  expect(code, output).toBe(0)
}

/** Starts a build and kills it, without a chance to clean up, as soon as it writes pages. */
async function killHalfWay(site: TinySite): Promise<void> {
  const environment = { CONTENT_DIR: site.contentDir, OUT_DIR: site.outDir }
  const staging = stagingOf(readSettings(process.cwd(), environment))
  const page = join(staging.site, 'facts/walk/index.html')
  expect(readFileSync(page, 'utf8')).toContain('comes back')
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  })
  const watcher = watch(staging.folder, { recursive: true }, () => {
    if (!existsSync(page) || readFileSync(page, 'utf8').includes('stays away'))
      child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  watcher.close()
  expect(child.signalCode).toBe('SIGKILL')
  expect(existsSync(join(staging.folder, 'unfinished'))).toBe(true)
}
