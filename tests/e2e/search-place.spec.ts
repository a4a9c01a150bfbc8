import { ask, results } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

test('who reloads, or comes back, finds the results as they were left', async ({ page, sites }) => {
  await ask(page, sites.large, 'ba')
  await expect(results(page)).toHaveCount(10)
  for (let part = 2; part <= 4; part++) {
    await results(page).last().focus()
    await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(part * 10)
  }
  const shown = await results(page).count()
  await results(page).nth(30).scrollIntoViewIfNeeded()
  const isKept = (): Promise<boolean> =>
    page.evaluate(() => (history.state as { top?: number } | null)?.top === scrollY)
  await expect.poll(isKept).toBe(true)
  const place = await page.evaluate(() => scrollY)
  await page.reload()
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  await expect.poll(isKept).toBe(true)
  await page.goto(`${sites.large}people/`)
  await page.goBack()
  await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
})
