import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  buildStandIn,
  standIn,
  standInSettings,
  standInWith,
} from '../../tests/support/stand-in.ts'
import {
  change,
  digestsOf,
  removeTinySites,
  tinySite,
  tinyText,
  type Files,
  type TinySite,
} from '../../tests/support/tiny.ts'
import { buildSite } from './build-site.ts'
import { stagingOf } from './staging.ts'
import { UserError } from '../text/user-error.ts'

afterEach(removeTinySites)

const fact = (from: string, to: string): Files => ({
  'facts/walk.mdx': tinyText('facts/walk.mdx').replace(from, to),
})
const AWAY = fact('comes back', 'stays away')

const pageOf = ({ outDir }: TinySite, id = 'walk'): string =>
  readFileSync(join(outDir, 'facts', id, 'index.html'), 'utf8')

/** The message of a failed build. */
async function failure(build: Promise<unknown>): Promise<string> {
  const error: unknown = await build.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).message
}

test('a built site is published, also for hosts that skip names with an underscore', async () => {
  const site = tinySite()
  expect(await buildStandIn(site)).toEqual([])
  expect(pageOf(site)).toContain('comes back')
  expect(existsSync(join(site.outDir, '.nojekyll'))).toBe(true)
})

test('findings that do not stop the build are printed', async () => {
  const site = tinySite({ 'people/bob.yaml': 'name: Bob\n' })
  expect((await buildStandIn(site)).join('\n')).toContain('orphan-entity')
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
    await buildStandIn(site)
    const before = digestsOf(site.outDir)
    change(site, broken)
    const made: string[] = []
    const told = await failure(
      buildStandIn(
        site,
        standInWith(() => made.push('pages')),
      ),
    )
    expect(told).toMatch(message)
    expect(told).toMatch(/Write|Add/)
    expect(told).toContain(`${site.outDir} is as it was`)
    expect(made).toEqual([])
    expect(digestsOf(site.outDir)).toEqual(before)
  },
)

const PAGE = { 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\nAbout.\n' }

/** An error in the form of Astro. */
const thrown = (parts: { loc?: object; id?: string }) => (): never => {
  throw Object.assign(new Error('x is not defined'), parts)
}

test.each([
  ['its place', { loc: { file: '/t/pages/about.mdx', line: 5, column: 2 } }, 'pages/about.mdx:5:2'],
  ['its file', { loc: { file: '/t/pages/about.mdx' } }, 'pages/about.mdx cannot'],
  ['that it is some page', { id: '/src/pages/[page].astro' }, 'pages/about.mdx cannot'],
])('a free page that cannot be drawn is reported with %s', async (_, parts, place) => {
  const site = tinySite(PAGE)
  await buildStandIn(site)
  const before = digestsOf(site.outDir)
  change(site, AWAY)
  const told = await failure(buildStandIn(site, standInWith(thrown(parts))))
  expect(told).toContain(`The page ${place}`)
  expect(told).toContain('x is not defined')
  expect(digestsOf(site.outDir)).toEqual(before)
  await buildStandIn(site)
  expect(pageOf(site)).toContain('stays away')
})

test('an import that the bundler cannot resolve is reported in one line, without a stack', async () => {
  const site = tinySite(PAGE)
  const file = join(site.contentDir, 'pages/about.mdx')
  const red = (text: string): string => `\u001B[31m${text}\u001B[0m`
  const message = `${red('[UNRESOLVED_IMPORT] ')}Could not resolve './a.js' in about.mdx\n   ╭─[ about.mdx:1:15 ]\n 1 │ import`
  const told = await failure(
    buildStandIn(
      site,
      standInWith(() => {
        const errors = [{ message, id: file, loc: { file, line: 1, column: 14 } }]
        throw Object.assign(new Error(`Build failed with 1 error:\n\n${message}`), { errors })
      }),
    ),
  )
  expect(told).toBe(
    "The page pages/about.mdx cannot be drawn:\n  Could not resolve './a.js' in about.mdx\n  Correct its MDX, or the file that it names.",
  )
})

test('the bundler’s advice about its own workings is left out', async () => {
  const site = tinySite(PAGE)
  const page = join(site.contentDir, 'pages/about.mdx')
  const message = `[vite]: Failed to resolve "b" from "${page}".\nYou may externalize it.`
  const told = await failure(
    buildStandIn(
      site,
      standInWith(() => {
        throw new Error(message)
      }),
    ),
  )
  expect(told).toContain(`cannot be drawn:\n  Failed to resolve "b" from "${page}".\n  Correct`)
})

test('an unreadable file beside a free page is reported without a stack', async () => {
  const site = tinySite(PAGE)
  const words = `Could not process image metadata for \`${join(site.contentDir, 'pages/map.heic')}\`.`
  const told = await failure(
    buildStandIn(
      site,
      standInWith(() => {
        throw new Error(words)
      }),
    ),
  )
  expect(told).toContain(`The page pages/about.mdx cannot be drawn:\n  ${words}`)
})

test('an error of our own code stays as it is, with its stack', async () => {
  const building = buildStandIn(tinySite(PAGE), standInWith(thrown({ id: '/src/pages/x.astro' })))
  await expect(building).rejects.toThrow(/^x is not defined$/)
  await expect(building).rejects.not.toBeInstanceOf(UserError)
})

test.each<[string, Files, 'before' | 'after']>([
  ['breaks a fact before the pages', fact('date: 2023-01-19\n', ''), 'before'],
  ['leaves all sound before the pages', AWAY, 'before'],
  ['leaves all sound after the pages', AWAY, 'after'],
  ['takes a fact away after the pages', { 'facts/walk.mdx': undefined }, 'after'],
  ['adds a proof after the pages', { 'quotes.lock.json': '[]' }, 'after'],
])('an edit that %s fails the build, and the published site stays', async (_, files, when) => {
  const site = tinySite()
  await buildStandIn(site)
  const before = digestsOf(site.outDir)
  const edited = buildStandIn(site, async (...made) => {
    if (when === 'before') change(site, files)
    await standIn(...made)
    if (when === 'after') change(site, files)
  })
  expect(await failure(edited)).toMatch(/content changed.*build again/)
  expect(digestsOf(site.outDir)).toEqual(before)
})

test('a fact that is taken away leaves nothing behind', async () => {
  const run = tinyText('facts/walk.mdx').replace('a walk', 'a run')
  const site = tinySite({ 'facts/run.mdx': run })
  await buildStandIn(site)
  expect(pageOf(site, 'run')).toContain('a run')
  change(site, { 'facts/run.mdx': undefined })
  await buildStandIn(site)
  const alone = tinySite()
  await buildStandIn(alone)
  expect(digestsOf(site.outDir)).toEqual(digestsOf(alone.outDir))
})

test.each(['another timeline', 'the same timeline'])(
  'a build waits for one of %s in the same checkout, says so, and both are right',
  async (of) => {
    const first = tinySite()
    const other = { ...tinySite(AWAY), root: first.root }
    const second = of === 'another timeline' ? other : first
    const began = Promise.withResolvers<undefined>()
    const waits = Promise.withResolvers<undefined>()
    const order: string[] = []
    const one = buildStandIn(first, async (...made) => {
      began.resolve(undefined)
      await waits.promise
      await standIn(...made)
      order.push('one made')
    })
    await began.promise
    const warn = (text: string): void => {
      expect(text).toMatch(/Another build .* waits/)
      waits.resolve(undefined)
    }
    const two = buildSite(standInSettings(second), warn, async (...made) => {
      order.push(existsSync(first.outDir) ? 'one published' : 'one still at work')
      await standIn(...made)
    })
    await Promise.all([one, two])
    expect(order).toEqual(['one made', 'one published'])
    expect(pageOf(first)).toContain('comes back')
    expect(pageOf(second)).toContain(second === other ? 'stays away' : 'comes back')
  },
)

test('after a build that was killed half-way the next one is right', async () => {
  const site = tinySite()
  await buildStandIn(site)
  const before = digestsOf(site.outDir)
  change(site, AWAY)
  await killHalfWay(site)
  expect(digestsOf(site.outDir)).toEqual(before)
  await buildStandIn(site)
  expect(pageOf(site)).toContain('stays away')
})

/**
 * Builds in another process, which has no chance to clean up: its cache is written, its pages not.
 */
async function killHalfWay(site: TinySite): Promise<void> {
  const support = resolve('tests/support/stand-in.ts')
  const script = `
    import { buildStandIn, standInWith } from ${JSON.stringify(support)}
    const kill = async () => {
      process.kill(process.pid, 'SIGKILL')
      await new Promise(() => setInterval(() => {}, 1000))
    }
    await buildStandIn(${JSON.stringify(site)}, standInWith(kill))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  const { folder } = stagingOf(standInSettings(site))
  expect(existsSync(join(folder, 'unfinished'))).toBe(true)
}

test('an output folder that is a link stays one, and what it leads to is replaced', async () => {
  const site = tinySite()
  const real = join(site.root, 'www/current')
  mkdirSync(real, { recursive: true })
  symlinkSync('www/current', site.outDir)
  await buildStandIn(site)
  change(site, AWAY)
  await buildStandIn(site)
  expect(lstatSync(site.outDir).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(real, 'facts/walk/index.html'), 'utf8')).toContain('stays away')
})

test('the staging folder of a site is removed once the site is gone', async () => {
  const site = tinySite()
  const gone = { ...tinySite(), root: site.root }
  await buildStandIn(gone)
  const kept = stagingOf(standInSettings(gone)).folder
  expect(existsSync(kept)).toBe(true)
  rmSync(gone.contentDir, { recursive: true })
  await buildStandIn(site)
  expect(existsSync(kept)).toBe(false)
  expect(existsSync(stagingOf(standInSettings(site)).folder)).toBe(true)
})
