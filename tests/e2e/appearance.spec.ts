import type { Page, Route } from '@playwright/test'
import { settled, watchShifts } from '../support/faults.ts'
import { expect, test } from '../support/sites.ts'

const root = (page: Page) => page.locator('html')

/** Expects the page’s background and the browser’s own frame around it to have the same colour. */
async function expectPaper(page: Page, colour: string): Promise<void> {
  const frame = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) =>
      (all as HTMLMetaElement[])
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    )
  expect(frame).toEqual([colour])
  const channels = colour.match(/[0-9a-f]{2}/g) ?? []
  const paper = `rgb(${channels.map((channel) => parseInt(channel, 16)).join(', ')})`
  await expect(page.locator('html')).toHaveCSS('background-color', paper)
}

test('a timeline of its own look has its colours, logo, styles, links and words', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.fixture}topics/omens/`)
  await expectPaper(page, '#f3f6fa')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectPaper(page, '#0c1422')
  const link = page.getByRole('link', { name: 'Topics', exact: true }).first()
  await expect(link).toHaveCSS('color', 'rgb(142, 197, 255)')
  await expect(page.locator('.imprint')).toHaveCSS('border-block-start-style', 'dotted')
  const logo = page.locator('.site-logo')
  await expect(logo).toHaveJSProperty('complete', true)
  await expect(logo).toHaveJSProperty('naturalWidth', 48)
  const footer = page.getByRole('contentinfo')
  await expect(footer.getByRole('link', { name: 'All facts as data' })).toBeVisible()
  await expect(footer.getByRole('link', { name: 'Comets & other <wanderers>' })).toHaveAttribute(
    'href',
    '/comet/topics/',
  )
  const icon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')
  const { status, type } = await page.evaluate(async (address) => {
    const response = await fetch(address ?? '')
    return { status: response.status, type: response.headers.get('content-type') }
  }, icon)
  expect([status, type]).toEqual([200, 'image/png'])
})

test.describe('the appearance', () => {
  test('is the system’s until the reader chooses another, and when they choose the system again', async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(sites.bamako)
    const radio = (name: string) => page.getByRole('group', { name: 'Appearance' }).getByLabel(name)
    await expect(radio('System')).toBeChecked()
    await expectPaper(page, '#14161a')

    await radio('Light').check()
    await expect(root(page)).toHaveCSS('color-scheme', 'light')
    await expectPaper(page, '#fbfaf7')
    await page.goto(`${sites.bamako}people/`)
    await expect(root(page)).toHaveCSS('color-scheme', 'light')
    await expect(radio('Light')).toBeChecked()
    await expectPaper(page, '#fbfaf7')

    await radio('System').check()
    await expect(root(page)).toHaveCSS('color-scheme', 'light dark')
    await expectPaper(page, '#14161a')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('is the same in all tabs', async ({ page, context, sites }) => {
    await page.goto(sites.bamako)
    const other = await context.newPage()
    await other.goto(`${sites.bamako}people/`)
    await page.getByLabel('Dark').check()
    await expect(root(other)).toHaveAttribute('data-theme', 'dark')
    await expect(other.getByLabel('Dark')).toBeChecked()
    await other.getByLabel('System').check()
    await expect(root(page)).not.toHaveAttribute('data-theme')
    await expect(page.getByLabel('System')).toBeChecked()
  })

  test('is set before the first paint, however late its script comes', async ({ page, sites }) => {
    await page.goto(sites.bamako)
    await page.getByLabel('Dark').check()
    const asked = Promise.withResolvers<Route>()
    await page.route('**/early.js', asked.resolve)
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset['theme'] === undefined) return
        observer.disconnect()
        performance.mark('themed')
      }).observe(document, { attributes: true, subtree: true })
    })
    const loaded = page.goto(`${sites.bamako}people/`)
    const early = await asked.promise
    await page.waitForURL('**/people/', { waitUntil: 'commit' })
    const isPainted = () =>
      page.evaluate(() => performance.getEntriesByName('first-paint').length > 0)
    for (let frame = 0; frame < 10; frame++) expect(await isPainted()).toBe(false)
    await early.continue()
    await loaded
    const [themed = 0, painted = 0] = await page.evaluate(async () => {
      const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime
      while (timeOf('first-paint') === undefined)
        await new Promise((done) => requestAnimationFrame(done))
      return [timeOf('themed'), timeOf('first-paint')]
    })
    expect(themed).toBeGreaterThan(0)
    expect(painted).toBeGreaterThan(themed)
  })

  test('can be chosen for the page if the browser stores nothing', async ({ page, sites }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
    await page.goto(sites.bamako)
    await page.getByLabel('Dark').check()
    await expect(root(page)).toHaveCSS('color-scheme', 'dark')
  })
})

test('an unchecked box is empty and does not look disabled', async ({ page, sites }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(sites.bamako)
  const box = page.getByRole('checkbox', { name: /^Economy/ })
  await expect(box).toHaveCSS('appearance', 'none')
  await expect(box).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await box.check()
  await expect(box).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('a typeface that comes late moves nothing', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  let late = 0
  await page.route(/\.woff2$/, async (route) => {
    late++
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  const shifts = await watchShifts(page)
  for (const path of ['method/', 'facts/second-batch-of-aircraft/']) {
    await page.goto(sites.bamako + path)
    await settled(page)
    expect([path, await shifts()]).toEqual([path, 0])
  }
  expect(late).toBeGreaterThan(0)
})
