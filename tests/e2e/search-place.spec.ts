import type { Page } from '@playwright/test'
import { ask, results } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

/** Whether the address knows how far the window is scrolled. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(() => (history.state as { top?: number } | null)?.top === scrollY)

test('who reloads, or comes back, finds the results as they were left', async ({ page, sites }) => {
  await ask(page, sites.large, 'ba')
  await expect(results(page)).toHaveCount(10)
  for (let part = 2; part <= 4; part++) {
    await results(page).last().focus()
    await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(part * 10)
  }
  const shown = await results(page).count()
  await results(page).nth(30).scrollIntoViewIfNeeded()
  await expect.poll(() => isKept(page)).toBe(true)
  const place = await page.evaluate(() => scrollY)
  await page.reload()
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  await expect.poll(() => isKept(page)).toBe(true)
  await page.goto(`${sites.large}people/`)
  await page.goBack()
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
})

test('who narrows a search and goes back finds its results as they were left', async ({
  page,
  sites,
}) => {
  await ask(page, sites.large, 'ba')
  await results(page).last().focus()
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(20)
  const shown = await results(page).count()
  await results(page).nth(14).scrollIntoViewIfNeeded()
  await expect.poll(() => isKept(page)).toBe(true)
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(500)
  // A click by Playwright would scroll first.
  const facet = page.getByRole('group', { name: 'Status' }).getByRole('checkbox').first()
  await facet.evaluate((box) => (box as HTMLElement).click())
  await expect(page).toHaveURL(/status=/)
  await expect(page.locator('timeline-search')).toHaveAttribute('data-state', 'found')
  await page.goBack()
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
})
