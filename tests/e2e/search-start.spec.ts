import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { field, status } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

test.describe('recent searches', () => {
  const remember = (page: Page): Locator => page.getByLabel('Remember my searches on this device')
  const recent = (page: Page): Locator =>
    page.getByRole('list', { name: 'Your recent searches' }).getByRole('link')
  const kept = (page: Page): Promise<string | null> =>
    page.evaluate(() => localStorage.getItem('timeline-searches /any/base/'))

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
    expect(await kept(page)).toBe('["wheat","Lavrov","summit"]')
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
  for (const site of [sites.bamako, sites.fixture]) {
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
