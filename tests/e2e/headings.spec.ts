import type { Page } from '@playwright/test'
import { expect, test } from '../support/sites.ts'

test.describe('a month’s heading', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  const top = (page: Page, id: string): Promise<number> =>
    page
      .locator(`[id="${id}"] h2`)
      .first()
      .evaluate((heading) => heading.getBoundingClientRect().top)

  test('stays in view while its facts scroll by, and links lead to the first of them', async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(sites.bamako)
    await page.locator('#sources, .printed-sources').first().waitFor({ state: 'attached' })
    await page.evaluate(() => scrollTo(0, 3000))
    await expect.poll(() => top(page, '2023-02')).toBeLessThan(40)
    expect(await top(page, '2023-02')).toBeGreaterThan(0)
    await page.evaluate(() => (location.hash = '#2023-02'))
    const list = page.locator('.group[id="2023-02"]')
    await expect(list.locator('.run').first()).toBeInViewport()
    await page.evaluate(() => (location.hash = '#2023-01'))
    await expect(page.locator('.run-date').getByText('Sometime in January 2023')).toBeInViewport()
  })

  test('never covers the focused element', async ({ page, sites }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(`${sites.bamako}people/sergey-lavrov/`)
      await page.locator('.site-footer a').first().focus()
      const covered: string[] = []
      for (let back = 0; back < 60; back++) {
        await page.keyboard.press('Shift+Tab')
        const text = await page.evaluate(() => {
          const focused = document.activeElement
          const box = focused?.getClientRects()[0]
          // Behind the first link of the page comes the browser itself.
          if (!focused || focused === document.body || !box) return null
          const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
          return focused.contains(seen) ? undefined : focused.textContent.trim()
        })
        if (text === null) break
        if (text !== undefined) covered.push(text)
      }
      expect(covered, `${width} px`).toEqual([])
    }
  })

  test('scrolls with its facts in a low window', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.goto(sites.bamako)
    await expect(page.locator('.group-head').last()).toHaveCSS('position', 'static')
    await expect(page.locator('.run-date').last()).toHaveCSS('position', 'static')
  })
})
