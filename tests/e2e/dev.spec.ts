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

/** The files and folders of a checkout that a dev server needs, besides node_modules. */
const CHECKOUT_FILES = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** A dev server on its own content folder, and the source that a test may edit. */
interface Dev {
  readonly site: TinySite
  readonly checkout: string
  readonly address: string
}

/** The file of strings in a checkout that a test edits. */
const STRINGS = 'src/strings/en.ts'

/**
 * Runs `npm run dev` on its own content folder, from its own checkout, at any free port. It takes
 * seconds to start, so a worker starts one for all its tests, and each test restores what it
 * changed.
 */
const test = base.extend<{ site: TinySite; checkout: string; address: string }, { dev: Dev }>({
  dev: [
    async ({}, use) => {
      const site = tinySite(ADDED_FILES)
      // Its source can be edited while other tests build from this checkout, and Astro’s files in
      // dev are separate.
      const checkout = join(site.root, 'checkout')
      for (const part of CHECKOUT_FILES) cpSync(part, join(checkout, part), { recursive: true })
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
    restore(dev.site, ADDED_FILES)
    writeFileSync(join(dev.checkout, STRINGS), readFileSync(STRINGS))
    for (const [path, text] of UNEDITED_TEXTS)
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

// One server for all tests of this file.
test.describe.configure({ mode: 'default' })

/** Text on a page of each kind that no test edits. */
const UNEDITED_TEXTS = [
  ['', 'Ada takes a walk'],
  ['', stringsOf('en').site.skip],
  ['people/ada/', '>Ada<'],
  ['about/', '>About<'],
] as const

const walk = (title: string): string =>
  tinyText('facts/walk.mdx').replace('Ada takes a walk\n', `${title}\n`)
const about = (title: string): string => `---\ntitle: ${title}\ndescription: d\n---\n\n${title}\n`

/** The files that the tests add to the tiny timeline. */
const ADDED_FILES = { 'pages/about.mdx': about('About') }

/** Everything that can be edited: the page that shows it, and how to change what it says. */
const EDITABLE: Record<
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
  'a word of one’s own': {
    path: 'people/ada/',
    edit: (words, site) => {
      change(site, { 'strings.yaml': `en:\n  site.more: About\n  nav.topics: ${words}\n` })
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

/**
 * How many edits follow the first one: ten of a fact, fewer of files that are handled the same way.
 */
const editsOf = (name: string): string[] =>
  (name === 'a fact on home' ? 'BCDEFGHIJK' : 'BCD').split('')

test('every edit of everything that can be edited is shown, each with one reload', async ({
  page,
  site,
  checkout,
  address,
}) => {
  test.setTimeout(240_000)
  const body = page.locator('body')
  let loads = 0
  page.on('load', () => (loads += 1))
  for (const [name, { path, edit }] of Object.entries(EDITABLE))
    await test.step(name, async () => {
      const words = (letter: string): string => `${name.replace(/\W/g, ' ')} ${letter}`
      await page.goto(address + path)
      loads = 0
      edit(words('A'), site, checkout)
      await expect(body).toContainText(words('A'))
      // The text is visible before its page has loaded; do not count that load as caused by the
      // edit to B.
      await expect.poll(() => loads).toBeGreaterThan(0)
      loads = 0
      for (const [at, letter] of editsOf(name).entries()) {
        edit(words(letter), site, checkout)
        await expect(body).toContainText(words(letter))
        await expect.poll(() => loads).toBe(at + 1)
      }
      // One more edit, to give a late second reload time to arrive.
      edit(words('Z'), site, checkout)
      await expect(body).toContainText(words('Z'))
      await expect.poll(() => loads).toBe(editsOf(name).length + 1)
    })
})

test('an edit of one’s own look is shown, and so is its removal', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  await page.goto(address)
  const [html, heading] = [page.locator('html'), page.getByRole('heading', { level: 1 })]
  for (const [paper, rgb] of [
    ['fdf1e4', 'rgb(253, 241, 228)'],
    ['e9f5ee', 'rgb(233, 245, 238)'],
  ] as const) {
    const theme = `theme:\n  paper:\n    light: "#${paper}"\n`
    change(site, { 'site.yaml': tinyText('site.yaml') + theme })
    await expect(html).toHaveCSS('background-color', rgb)
    await expect(page.locator('meta[data-scheme="light"]')).toHaveAttribute('content', `#${paper}`)
  }
  for (const width of ['7px', '5px']) {
    change(site, { 'style.css': `h1 { padding-block-start: ${width} }` })
    await expect(heading).toHaveCSS('padding-block-start', width)
  }
  change(site, { 'style.css': undefined, 'site.yaml': tinyText('site.yaml') })
  await expect(heading).toHaveCSS('padding-block-start', '0px')
  await expect(html).toHaveCSS('background-color', 'rgb(251, 250, 247)')
})

test('adding or removing a fact is shown without a manual reload', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  const titles = page.locator('.fact-link')
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

test('an edit while a page loads is shown in it', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(address)
  // The page is rendered before the edit and connects after it.
  const edit = (route: Route): Promise<void> => {
    change(site, { 'facts/walk.mdx': walk('Ada runs') })
    return route.continue()
  }
  await page.route('**/@vite/client', edit, { times: 1 })
  await page.reload()
  await expect(page.locator('.fact-link')).toHaveText(['Ada runs'])
})

test('search finds text that was just written', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}search/?q=walk`)
  await expect(page.getByRole('link', { name: 'Ada takes a walk' })).toBeVisible()
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx').replace('a walk', 'a zzyzx') })
  await expect(async () => {
    await page.goto(`${address}search/?q=zzyzx`)
    await expect(page.getByRole('link', { name: 'Ada takes a zzyzx' })).toBeVisible()
  }).toPass()
})

test('an error in an edit is shown over the page, and disappears once corrected', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  await page.goto(address)
  await expect(page.locator('.fact-link')).toHaveText(['Ada takes a walk'])
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx').replace('01-19', '02-31') })
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('walk.mdx:3:7 error bad-date')
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx') })
  await expect(page.locator('.fact-link')).toHaveText(['Ada takes a walk'])
  await expect(overlay).toHaveCount(0)
})

test('advice that contains a tag is shown in full', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(address)
  const body = tinyText('facts/walk.mdx').replace('walks.', '<b>walks</b> <Cite source="x" />.')
  change(site, { 'facts/walk.mdx': body })
  const overlay = page.locator('vite-error-overlay')
  await expect(overlay).toContainText('“<b>” is raw HTML')
  await expect(overlay).toContainText('<Cite source="x" />')
})

test('a broken free page does not break other pages', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  // The overlay has a heading of its own.
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await page.goto(address)
  change(site, { 'pages/about.mdx': '---\ntitle: About\ndescription: d\n---\nA {brace.\n' })
  await expect(page.locator('vite-error-overlay')).toContainText('about.mdx:5:3 error')
  await page.goto(`${address}facts/walk/`)
  await expect(heading).toHaveText('Ada takes a walk')
  // Leave the page first, so that the edit does not reload it while another is requested.
  await page.goto('about:blank')
  change(site, { 'pages/about.mdx': about('About again') })
  await page.goto(`${address}about/`)
  await expect(heading).toHaveText('About again')
})

test('the page comes back after site.yaml was broken and corrected', async ({
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
