import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDist } from '../support/dist.ts'
import { expect, test } from '../support/sites.ts'
import { weightOf } from '../support/weight.ts'

const field = (page: Page): Locator => page.getByRole('searchbox', { name: /words, names/i })
const status = (page: Page): Locator => page.locator('timeline-search').getByRole('status')
const titles = (page: Page): Locator => page.locator('.search-result .fact-title a')
const state = (page: Page, name: string): Promise<void> =>
  expect(page.locator('timeline-search')).toHaveAttribute('data-state', name)

/** Sums layout shifts. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
}

test.describe('by keyboard alone', () => {
  test('↓ and ↑ walk from the field through the results and back', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=wheat`)
    await state(page, 'found')
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(titles(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(titles(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(titles(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('wheat')
  })

  test('Escape goes back to the field, then empties it', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=wheat&topic=economy`)
    await state(page, 'found')
    await titles(page).last().focus()
    await page.keyboard.press('Escape')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('wheat')
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveValue('')
    await expect(page).toHaveURL(/\/search\/\?topic=economy$/)
    await page.goBack()
    await expect(field(page)).toHaveValue('wheat')
  })

  test('Enter leaves the focus where one goes on typing', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=summit`)
    await field(page).fill('wheat')
    await field(page).press('Enter')
    await expect(status(page)).toHaveText('2 facts for “wheat”')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveAccessibleName('Search')
  })

  test('focus is never lost with what had it', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=wheat`)
    await state(page, 'found')
    await page.getByLabel('Order').selectOption('Oldest first')
    await titles(page).first().focus()
    await page.evaluate(() => history.back())
    await expect(page).toHaveURL(/\?q=wheat$/)
    await expect(status(page)).toBeFocused()
  })

  test('a box that is ticked keeps the focus', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=Lavrov`)
    await state(page, 'found')
    const box = page.locator('input[name="status"][value="claimed"]')
    await box.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/status=claimed/)
    await expect(page.locator('facet-panel')).toHaveAttribute('data-counts', 'told')
    await expect(box).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?q=Lavrov$/)
    await expect(box).toBeFocused()
  })
})

test.describe('results page in', () => {
  test('as one scrolls, and are not announced', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=Lavrov`)
    await expect(titles(page)).toHaveCount(10)
    await expect(page.getByText('10 of 26 shown')).toBeAttached()
    await status(page).evaluate((element) => {
      const told: string[] = []
      Object.assign(window, { told })
      new MutationObserver(() => told.push(element.textContent)).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    for (let turn = 0; turn < 6; turn++) {
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(150)
    }
    await expect(titles(page)).toHaveCount(26)
    await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden()
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([])
  })

  test('as one goes on with ↓, and with the button', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.goto(`${sites.real}search/?q=Lavrov`)
    await expect(titles(page)).toHaveCount(10)
    await field(page).focus()
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => titles(page).count()).toBeGreaterThan(10)
    const count = await titles(page).count()
    if (count < 26) {
      await page.getByRole('button', { name: 'Show more' }).evaluate((button) => {
        ;(button as HTMLButtonElement).click()
      })
      await expect.poll(() => titles(page).count()).toBeGreaterThan(count)
      await expect(page.locator('.search-result :focus')).toHaveCount(1)
    }
  })
})

test.describe('recent searches', () => {
  const remember = (page: Page): Locator => page.getByLabel('Remember my searches on this device')
  const recent = (page: Page): Locator =>
    page.getByRole('list', { name: 'Your recent searches' }).getByRole('link')
  const kept = (page: Page): Promise<string | null> =>
    page.evaluate(() => localStorage.getItem('searches'))

  test('are kept only where the reader asks for it, and can be forgotten', async ({
    page,
    sites,
  }) => {
    const send = async (query: string): Promise<void> => {
      await field(page).fill(query)
      await field(page).press('Enter')
      await expect(status(page)).toContainText(`“${query}”`)
    }
    await page.goto(`${sites.based}search/`)
    await expect(remember(page)).not.toBeChecked()
    await send('wheat')
    expect(await kept(page)).toBeNull()
    await page.goto(`${sites.based}search/`)
    await remember(page).check()
    for (const query of ['wheat', 'summit', 'Lavrov', 'wheat']) await send(query)
    await page.goto(`${sites.based}search/`)
    await expect(recent(page)).toHaveText(['wheat', 'Lavrov', 'summit'])
    await page.getByRole('button', { name: 'Forget “Lavrov”' }).click()
    await expect(recent(page)).toHaveText(['wheat', 'summit'])
    await expect(page.getByRole('button', { name: 'Forget “summit”' })).toBeFocused()
    await recent(page).last().click()
    await expect(status(page)).toContainText('“summit”')
    await page.goBack()
    await page.getByRole('button', { name: 'Forget all' }).click()
    await expect(recent(page)).toHaveCount(0)
    await expect(remember(page)).toBeFocused()
    await send('wheat')
    await page.goto(`${sites.based}search/`)
    await remember(page).uncheck()
    await expect(recent(page)).toHaveCount(0)
    expect(await kept(page)).toBeNull()
  })
})

test('examples are of this timeline, and find something', async ({ page, sites }) => {
  for (const site of [sites.real, sites.fixture]) {
    await page.goto(`${site}search/`)
    const examples = page.getByRole('region', { name: 'What you can ask for' }).getByRole('link')
    const addresses = await examples.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(addresses).toHaveLength(4)
    for (const address of addresses) {
      await page.goto(address)
      await expect(status(page), address).toHaveText(/^\d+ facts? for/)
    }
  }
})

for (const [what, address] of [
  ['results', '?q=Lavrov'],
  ['results of filters', '?q=Lavrov&topic=military&status=claimed&from=2022&to=2023'],
  ['no results', '?q=Lavrof&topic=summit'],
  ['a span alone', '?from=2023-01&to=2023-02'],
] as const)
  for (const width of [320, 1280])
    test(`nothing shifts as ${what} arrive at ${String(width)} px`, async ({ page, sites }) => {
      await page.setViewportSize({ width, height: 800 })
      const shifted = await watchShifts(page)
      await page.route(/\.json|\.pf_|\.js$/, async (route) => {
        await new Promise((done) => setTimeout(done, 80))
        await route.continue()
      })
      await page.goto(`${sites.real}search/${address}`)
      await expect(page.locator('facet-panel')).toHaveAttribute('data-counts', 'told')
      await expect(page.locator('timeline-search')).toHaveAttribute('data-state', /found|none/)
      await page.waitForTimeout(300)
      expect(await shifted()).toBe(0)
    })

const STATES = [
  ['nothing asked', ''],
  ['results', '?q=wheat'],
  ['results of filters', '?q=Lavrov&topic=military&status=claimed&from=2022&to=2023'],
  ['no results', '?q=Lavrof'],
  ['no results of filters', '?q=wheat&topic=military'],
] as const

for (const [what, address] of STATES)
  test(`axe finds nothing: ${what}`, async ({ page, sites }) => {
    for (const medium of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(medium)
      await page.goto(`${sites.real}search/${address}`)
      await expect(page.locator('timeline-search')).toHaveAttribute('data-state', /idle|found|none/)
      await expect(page.locator('facet-panel')).toHaveAttribute('data-counts', 'told')
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations, JSON.stringify(medium)).toEqual([])
    }
  })

test.describe('where something is broken', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED|Pagefind/i })

  test('axe finds nothing, and “Try again” loses no focus', async ({ page, sites }) => {
    await page.route(/pagefind\.js|\.json/, (route) => route.abort())
    await page.goto(`${sites.real}search/?q=wheat`)
    await state(page, 'failed')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.unroute(/pagefind\.js|\.json/)
    await page.getByRole('button', { name: 'Try again' }).focus()
    await page.keyboard.press('Enter')
    await state(page, 'found')
    await expect(status(page)).toBeFocused()
  })

  test('results stand where names cannot be had', async ({ page, sites }) => {
    await page.route(/names\.json/, (route) => route.abort())
    await page.goto(`${sites.real}search/?q=wheat`)
    await expect(titles(page)).toHaveCount(2)
    await expect(page.locator('facet-panel')).toHaveAttribute('data-counts', 'told')
  })

  test('what is shown stays where the rest cannot be had', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=Lavrov`)
    await expect(titles(page)).toHaveCount(10)
    await page.route(/pf_fragment/, (route) => route.abort())
    await titles(page).last().focus()
    await expect(page.getByText('The rest could not be loaded.')).toBeVisible()
    await expect(titles(page)).toHaveCount(10)
    await page.unroute(/pf_fragment/)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => titles(page).count()).toBeGreaterThan(10)
  })
})

test('its scripts keep within their weight', ({ builtSites }) => {
  const files = readDist(builtSites.real.folder)
  const page = files.pages.find(({ path }) => path === 'search/index.html')
  if (!page) throw new Error('no search page')
  // All of its scripts but Pagefind’s, those of every page among them.
  expect(weightOf(page, files, '/').script).toBeLessThan(25_000)
})

test('browsers can add the search, machines can find it', async ({ page, sites, builtSites }) => {
  const { folder, siteUrl, basePath } = builtSites.based
  const address = `${siteUrl}${basePath}`
  const xml = readFileSync(join(folder, 'opensearch.xml'), 'utf8')
  expect(xml).toContain(`template="${address}search/?q={searchTerms}"`)
  await page.goto(`${sites.based}facts/bilateral-talks/`)
  const link = page.locator('head link[rel=search]')
  await expect(link).toHaveAttribute('href', `${basePath}opensearch.xml`)
  await page.goto(sites.based)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'WebSite',
    url: address,
    potentialAction: { target: { urlTemplate: `${address}search/?q={search_term_string}` } },
  })
})
