import type { Page } from '@playwright/test'
import { expect, test } from '../support/sites.ts'

const root = (page: Page) => page.locator('html')

/** Expects the page’s paper, and the browser’s own frame around it, in one colour. */
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

test.describe('the appearance', () => {
  test('is the system’s until the reader chooses, and again', async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(sites.based)
    const radio = (name: string) => page.getByRole('group', { name: 'Appearance' }).getByLabel(name)
    await expect(radio('System')).toBeChecked()
    await expectPaper(page, '#14161a')

    await radio('Light').check()
    await expect(root(page)).toHaveCSS('color-scheme', 'light')
    await expectPaper(page, '#fbfaf7')
    await page.goto(`${sites.based}people/`)
    await expect(root(page)).toHaveCSS('color-scheme', 'light')
    await expect(radio('Light')).toBeChecked()
    await expectPaper(page, '#fbfaf7')

    await radio('System').check()
    await expect(root(page)).toHaveCSS('color-scheme', 'light dark')
    await expectPaper(page, '#14161a')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('is one in all tabs', async ({ page, context, sites }) => {
    await page.goto(sites.real)
    const other = await context.newPage()
    await other.goto(`${sites.real}people/`)
    await page.getByLabel('Dark').check()
    await expect(root(other)).toHaveAttribute('data-theme', 'dark')
    await expect(other.getByLabel('Dark')).toBeChecked()
    await other.getByLabel('System').check()
    await expect(root(page)).not.toHaveAttribute('data-theme')
    await expect(page.getByLabel('System')).toBeChecked()
  })

  test('stands before the first paint, however late its file comes', async ({ page, sites }) => {
    await page.goto(sites.real)
    await page.getByLabel('Dark').check()
    await page.route('**/early.js', async (route) => {
      await new Promise((done) => setTimeout(done, 500))
      await route.continue()
    })
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset['theme'] === undefined) return
        observer.disconnect()
        performance.mark('themed')
      }).observe(document, { attributes: true, subtree: true })
    })
    await page.goto(`${sites.real}people/`)
    const [themed = 0, painted = 0] = await page.evaluate(async () => {
      const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime
      while (timeOf('first-paint') === undefined)
        await new Promise((done) => requestAnimationFrame(done))
      return [timeOf('themed'), timeOf('first-paint')]
    })
    expect(themed).toBeGreaterThan(500)
    expect(painted).toBeGreaterThan(themed)
  })

  test('holds for the page where the browser keeps nothing', async ({ page, sites }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    })
    await page.goto(sites.real)
    await page.getByLabel('Dark').check()
    await expect(root(page)).toHaveCSS('color-scheme', 'dark')
  })
})

test.describe('keys', () => {
  test('lead to the search field and through the facts of a list', async ({ page, sites }) => {
    await page.goto(sites.real)
    const titles = page.locator('main .fact-title a')
    await page.keyboard.press('k')
    await expect(page.locator('body')).toBeFocused()
    for (const place of [0, 1, 2]) {
      await page.keyboard.press('j')
      await expect(titles.nth(place)).toBeFocused()
      await expect(titles.nth(place)).toBeInViewport({ ratio: 1 })
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('k')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('j/k?')
    await expect(page.getByRole('banner').getByRole('searchbox')).toHaveValue('j/k?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('go on from where the reader has scrolled to', async ({ page, sites }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${sites.real}#2023-22`)
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: /^Russia–Africa summit/ })).toBeFocused()
  })

  test('lead from fact to fact', async ({ page, sites }) => {
    await page.goto(`${sites.based}facts/second-batch-of-aircraft/`)
    const next = await page.locator('a[rel="next"]').getAttribute('href')
    await page.keyboard.press('Control+j')
    await page.keyboard.press('j')
    await expect(page).toHaveURL(new URL(next ?? '', sites.based).href)
    await page.locator('key-help:defined').waitFor({ state: 'attached' })
    await page.keyboard.press('k')
    await expect(page).toHaveURL(`${sites.based}facts/second-batch-of-aircraft/`)
  })

  test('serve the search page', async ({ page, sites }) => {
    await page.goto(`${sites.real}search/?q=Lavrov`)
    const titles = page.locator('main .fact-title a')
    await expect(titles.first()).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused()
  })

  test('are listed, and each can be switched off for good', async ({ page, sites }) => {
    await page.goto(`${sites.real}people/sergey-lavrov/`)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await expect(dialog.getByRole('checkbox')).toHaveCount(4)
    await page.keyboard.press('/')
    await expect(dialog).toBeVisible()
    await dialog.getByLabel('To the next fact').uncheck()
    await dialog.getByLabel('This list of keys').uncheck()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    await page.reload()
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await expect(page.locator('body')).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused()

    await page.getByRole('button', { name: 'Keys' }).click()
    await expect(dialog.getByLabel('To the next fact')).not.toBeChecked()
    await dialog.getByLabel('To the next fact').check()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.locator('main .fact-title a:focus')).toHaveCount(1)
  })
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('the sections are a menu, and nothing is shown that does nothing', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.based}topics/military/`)
    await expect(page.getByRole('group', { name: 'Appearance' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Keys' })).toBeHidden()
    const nav = page.getByRole('navigation', { name: 'Sections' })
    await expect(nav.getByRole('link')).toHaveCount(0)
    await nav.getByRole('button', { name: 'Sections' }).click()
    await expect(nav.getByRole('link', { name: 'Topics' })).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Tab')
    await expect(nav.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(nav.getByRole('link')).toHaveCount(0)
    await expect(nav.getByRole('button', { name: 'Sections' })).toBeFocused()
    await page.keyboard.press('Enter')
    await nav.getByRole('link', { name: 'People' }).click()
    await expect(page).toHaveURL(`${sites.based}people/`)
  })

  test('a wide window shows the sections, and no button', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1024, height: 640 })
    await page.goto(sites.real)
    const nav = page.getByRole('navigation', { name: 'Sections' })
    await expect(nav.getByRole('button')).toHaveCount(0)
    await expect(nav.getByRole('link', { name: 'Timeline' })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })
})

test.describe('a month’s heading', () => {
  test.use({ viewport: { width: 1280, height: 720 } })

  const top = (page: Page, id: string): Promise<number> =>
    page
      .locator(`[id="${id}"] h3`)
      .first()
      .evaluate((heading) => heading.getBoundingClientRect().top)

  test('stays in view while its facts pass, and links lead to its first', async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(sites.real)
    await page.locator('#sources, .printed-sources').first().waitFor({ state: 'attached' })
    await page.evaluate(() => scrollTo(0, 3000))
    await expect.poll(() => top(page, '2023-02')).toBeLessThan(40)
    expect(await top(page, '2023-02')).toBeGreaterThan(0)
    await page.evaluate(() => (location.hash = '#2023-02'))
    const list = page.locator('.group[id="2023-02"]')
    await expect(list.locator('.run').first()).toBeInViewport()
    await page.evaluate(() => (location.hash = '#2023-01'))
    await expect(page.locator('.run').getByText('Sometime in January 2023')).toBeInViewport()
  })

  test('covers nothing that has the focus', async ({ page, sites }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(`${sites.real}people/sergey-lavrov/`)
      await page.locator('.site-footer a').first().focus()
      const covered: string[] = []
      for (let back = 0; back < 60; back++) {
        await page.keyboard.press('Shift+Tab')
        const text = await page.evaluate(() => {
          const focused = document.activeElement
          const box = focused?.getClientRects()[0]
          if (!focused || !box) return undefined
          const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
          return focused.contains(seen) ? undefined : focused.textContent.trim()
        })
        if (text !== undefined) covered.push(text)
      }
      expect(covered, `${width} px`).toEqual([])
    }
  })

  test('moves with its facts in a low window', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.goto(sites.real)
    await expect(page.locator('.group-head').last()).toHaveCSS('position', 'static')
    await expect(page.locator('.run-date').last()).toHaveCSS('position', 'static')
  })
})
