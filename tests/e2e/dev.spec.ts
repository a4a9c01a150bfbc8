import { expect, test as base } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { change, removeTinySites, tinySite, tinyText, type TinySite } from '../support/tiny.ts'

/** `npm run dev` on a content folder of its own, at whatever port is free. */
const test = base.extend<{ site: TinySite; address: string }>({
  site: async ({}, use) => {
    await use(tinySite())
    removeTinySites()
  },
  address: async ({ site }, use) => {
    const server = spawn(process.execPath, ['src/cli/dev.ts'], {
      env: { ...process.env, CONTENT_DIR: site.contentDir, BASE_PATH: '/dev/' },
    })
    await use(await addressOf(server))
    server.kill()
    await new Promise((resolve) => server.on('close', resolve))
  },
})

/** The address that the server prints once it is up. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = /http:\/\/[\w.]+:\d+\/dev\//.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('close', () => {
      reject(new Error(`the dev server ended:\n${said}`))
    })
  })
}

// In dev, Astro keeps what it has read in one place of the checkout: one server at a time.
test.describe.configure({ mode: 'serial' })

test('a fact that is edited, added or removed shows without a reload by hand', async ({
  page,
  site,
  address,
}) => {
  test.setTimeout(120_000)
  const titles = page.getByRole('heading', { level: 4 })
  // A page hears of edits once it is connected; a person is slower than this, a test is not.
  const shows = async (act: () => unknown, ...expected: string[]): Promise<void> => {
    const connected = page.waitForEvent('console', (message) =>
      message.text().includes('connected'),
    )
    await act()
    await expect(titles).toHaveText(expected)
    await connected
  }
  await shows(() => page.goto(address), 'Ada takes a walk')
  const stroll = tinyText('facts/walk.mdx').replace('a walk', 'a stroll')
  await shows(() => {
    change(site, { 'facts/walk.mdx': stroll })
  }, 'Ada takes a stroll')
  const run = tinyText('facts/walk.mdx').replace('a walk', 'a run').replace('01-19', '01-20')
  await shows(
    () => {
      change(site, { 'facts/run.mdx': run })
    },
    'Ada takes a stroll',
    'Ada takes a run',
  )
  await shows(() => {
    change(site, { 'people/ada.yaml': 'name: Ada L.\n', 'facts/run.mdx': undefined })
  }, 'Ada takes a stroll')
})

test('search finds what was just written', async ({ page, site, address }) => {
  test.setTimeout(120_000)
  await page.goto(`${address}search/?q=walk`)
  await expect(page.getByRole('link', { name: 'Ada takes a walk' })).toBeVisible()
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx').replace('a walk', 'a zzyzx') })
  await expect(async () => {
    await page.goto(`${address}search/?q=zzyzx`)
    await expect(page.getByRole('link', { name: 'Ada takes a zzyzx' })).toBeVisible({
      timeout: 2000,
    })
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
  await expect(async () => {
    await page.reload()
    await expect(overlay).toContainText('walk.mdx:3:7 error bad-date', { timeout: 2000 })
  }).toPass()
  change(site, { 'facts/walk.mdx': tinyText('facts/walk.mdx') })
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 4 })).toHaveText(['Ada takes a walk'], {
      timeout: 2000,
    })
    await expect(overlay).toHaveCount(0)
  }).toPass()
})
