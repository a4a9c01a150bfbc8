import { expect, test as base, type Route } from '@playwright/test'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringsOf } from '../../src/strings/strings.ts'
import { startDev } from '../support/dev-server.ts'
import {
  change,
  removeTinySites,
  restore,
  tinySite,
  tinyText,
  type TinySite,
} from '../support/tiny.ts'

/** The parts of a checkout that a dev server needs, beside its node_modules. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** A dev server on a content folder of its own, and what a test may edit of its source. */
interface Dev {
  readonly site: TinySite
  readonly checkout: string
  readonly address: string
}

/** The file of strings that a test edits, in a checkout. */
const STRINGS = 'src/strings/en.ts'

/**
 * `npm run dev` on a content folder of its own, from a checkout of its own, at whatever port is free.
 * It takes seconds to start, so a worker starts one for all its tests: each leaves it as it was.
 */
const test = base.extend<{ site: TinySite; checkout: string; address: string }, { dev: Dev }>({
  dev: [
    async ({}, use) => {
      const site = tinySite(ADDED)
      // Its source can be edited while others build from this one, and what Astro keeps in dev is apart.
      const checkout = join(site.root, 'checkout')
      for (const part of PARTS) cpSync(part, join(checkout, part), { recursive: true })
      symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
      const { address, stop } = await startDev(site.contentDir, checkout)
      await use({ site, checkout, address })
      await stop()
      removeTinySites()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  site: async ({ dev }, use) => {
    await use(dev.site)
    restore(dev.site, ADDED)
    writeFileSync(join(dev.checkout, STRINGS), readFileSync(STRINGS))
    for (const [path, text] of SHOWN)
      await expect
        .poll(async () => (await fetch(dev.address + path)).text(), { timeout: 60_000 })
        .toContain(text)
  },
  checkout: async ({ dev }, use) => {
    await use(dev.checkout)
  },
  address: async ({ dev }, use) => {
    await use(dev.address)
  },
})

/** What a page of each kind says that no test has edited. */
const SHOWN = [
  ['', 'Ada takes a walk'],
  ['', stringsOf('en').site.skip],
  ['people/ada/', '>Ada<'],
  ['about/', '>About<'],
] as const

const walk = (title: string): string =>
  tinyText('facts/walk.mdx').replace('Ada takes a walk\n', `${title}\n`)
const about = (title: string): string => `---\ntitle: ${title}\ndescription: d\n---\n\n${title}\n`

/** What the tests' timeline has beside the tiny one. */
const ADDED = { 'pages/about.mdx': about('About') }

/** What can be edited: the page that shows it, and how it comes to say something else. */
const EDITED: Record<
  string,
  { path: string; edit: (words: string, site: TinySite, checkout: string) => void }
> = {
  'a fact on home': {
    path: '',
    edit: (words, site) => {
      change(site, { 'facts/walk.mdx': walk(words) })
    },
  },
  'a fact on its page': {
    path: 'facts/walk/',
    edit: (words, site) => {
      change(site, { 'facts/walk.mdx': walk(words) })
    },
  },
  'an entity': {
    path: 'people/ada/',
    edit: (words, site) => {
      change(site, { 'people/ada.yaml': `name: ${words}\n` })
    },
  },
  'a free page': {
    path: 'about/',
    edit: (words, site) => {
      change(site, { 'pages/about.mdx': about(words) })
    },
  },
  'site.yaml': {
    path: '',
    edit: (words, site) => {
      change(site, { 'site.yaml': tinyText('site.yaml').replace('A walk', words) })
    },
  },
  'a string': {
    path: '',
    edit: (words, _site, checkout) => {
      const file = join(checkout, STRINGS)
      const code = readFileSync(file, 'utf8')
      const changed = code.replace(/(skip: )'[^']*'/, `$1'${words}'`)
      writeFileSync(file, changed)
    },
  },
}

/** How many edits of it follow the first: ten of a fact, fewer of what takes the same way. */
const editsOf = (name: string): string[] =>
  (name === 'a fact on home' ? 'BCDEFGHIJK' : 'BCD').split('')

test('edits in a row of whatever can be edited are each seen, each by one reload', async ({
  page,
  site,
  checkout,
  address,
}) => {
  test.setTimeout(240_000)
  const body = page.locator('body')
  let loads = 0
  page.on('load', () => (loads += 1))
  for (const [name, { path, edit }] of Object.entries(EDITED))
    await test.step(name, async () => {
      const words = (letter: string): string => `${name.replace(/\W/g, ' ')} ${letter}`
      await page.goto(address + path)
      loads = 0
      edit(words('A'), site, checkout)
      await expect(body).toContainText(words('A'))
      // Words can be read before their page has loaded: that load is not one of B’s.
      await expect.poll(() => loads).toBeGreaterThan(0)
      loads = 0
      for (const [at, letter] of editsOf(name).entries()) {
        edit(words(letter), site, checkout)
        await expect(body).toContainText(words(letter))
        await expect.poll(() => loads).toBe(at + 1)
      }
      // One more edit, by which a late second reload would have come.
      edit(words('Z'), site, checkout)
      await expect(body).toContainText(words('Z'))
      await expect.poll(() => loads).toBe(editsOf(name).length + 1)
    })
})

test('a fact that is added or removed shows without a reload by hand', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  const titles = page.getByRole('heading', { level: 4 })
  await page.goto(address)
  await expect(titles).toHaveText(['Ada takes a walk'])
  const run = tinyText('facts/walk.mdx').replace('a walk', 'a run').replace('01-19', '01-20')
  change(site, { 'facts/run.mdx': run })
  await expect(titles).toHaveText(['Ada takes a walk', 'Ada takes a run'])
  await page.goto(`${address}facts/run/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada takes a run')
  await page.goto(address)
  change(site, { 'people/ada.yaml': 'name: Ada L.\n', 'facts/run.mdx': undefined })
  await expect(titles).toHaveText(['Ada takes a walk'])
})

test('an edit while a page loads is seen in it', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(address)
  // The page is made before the edit, and connects after it.
  const edit = (route: Route): Promise<void> => {
    change(site, { 'facts/walk.mdx': walk('Ada runs') })
    return route.continue()
  }
  await page.route('**/@vite/client', edit, { times: 1 })
  await page.reload()
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Ada runs'])
})

test('search finds what was just written', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}search/?q=walk`)
  await expect(page.getByRole('link', { name: 'Ada takes a walk' })).toBeVisible()
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx').replace('a walk', 'a zzyzx') })
  await expect(async () => {
    await page.goto(`${address}search/?q=zzyzx`)
    await expect(page.getByRole('link', { name: 'Ada takes a zzyzx' })).toBeVisible()
  }).toPass()
})

test('what is wrong with an edit is told over the page, and goes when it is mended', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Ada takes a walk'])
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx').replace('01-19', '02-31') })
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('walk.mdx:3:7 error bad-date')
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx') })
  await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Ada takes a walk'])
  await expect(overlay).toHaveCount(0)
})

test('a remedy that holds a tag can be read whole', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(address)
  const body = tinyText('facts/walk.mdx').replace('walks.', '<b>walks</b> <Cite source="x" />.')
  change(site, { 'facts/walk.mdx': body })
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('“<b>” is raw HTML')
  await expect(overlay).toContainText('<Cite source="x" />')
})

test('a free page that cannot be read takes no other page with it', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  // The overlay has a heading of its own.
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await page.goto(address)
  change(site, { 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\nA {brace.\n' })
  await expect(page.locator('vite-error-overlay')).toContainText('about.mdx:5:3 error')
  await page.goto(`${address}facts/walk/`)
  await expect(heading).toHaveText('Ada takes a walk')
  // No page is open that the edit would reload while another is asked for.
  await page.goto('about:blank')
  change(site, { 'pages/about.mdx': about('About again') })
  await page.goto(`${address}about/`)
  await expect(heading).toHaveText('About again')
})

test('a site.yaml that is broken and mended leads back to the page', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  await page.goto(address)
  change(site, { 'site.yaml': tinyText('site.yaml').replace('timezone: UTC', 'timezone: Londn') })
  await expect(page.locator('pre')).toContainText('site.yaml:4:11 error bad-value')
  await expect(page.locator('pre')).toContainText('Write a zone of the IANA list')
  change(site, { 'site.yaml': tinyText('site.yaml').replace('A walk', 'A mended walk') })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A mended walk')
})
