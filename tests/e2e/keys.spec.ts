import { expect, test } from '../support/sites.ts'

test.describe('keys', () => {
  test('lead to the search field and through the facts of a list', async ({ page, sites }) => {
    await page.goto(sites.bamako)
    const titles = page.locator('main .fact-title a')
    await page.keyboard.press('k')
    await expect(page.locator('body')).toBeFocused()
    for (const place of [0, 1, 2]) {
      await page.keyboard.press('j')
      await expect(titles.nth(place)).toBeFocused()
      await expect(titles.nth(place)).toBeInViewport({ ratio: 1 })
    }
    // Neither the date nor the status is on the way there.
    await expect(titles.nth(2)).toHaveAccessibleDescription('19 January 2023, Claimed')
    await expect(page.getByRole('heading', { name: /19 January 2023, Claimed$/ })).toHaveCount(1)
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
    // So low that the last months can be at its top.
    await page.setViewportSize({ width: 1280, height: 300 })
    await page.goto(`${sites.bamako}#2023-22`)
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: /^Russia–Africa summit/ })).toBeFocused()
  })

  test('lead from fact to fact', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}facts/second-batch-of-aircraft/`)
    const next = await page.locator('a[rel="next"]').getAttribute('href')
    await page.keyboard.press('Control+j')
    await page.keyboard.press('j')
    await expect(page).toHaveURL(new URL(next ?? '', sites.bamako).href)
    await page.locator('key-help:defined').waitFor({ state: 'attached' })
    await page.keyboard.press('k')
    await expect(page).toHaveURL(`${sites.bamako}facts/second-batch-of-aircraft/`)
  })

  test('serve the search page', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=Lavrov`)
    const titles = page.locator('main .fact-title a')
    await expect(titles.first()).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused()
  })

  test('are listed, and can all be switched off for good', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}people/sergey-lavrov/`)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    const box = dialog.getByRole('checkbox', { name: 'Use shortcuts in this browser' })
    await expect(dialog.getByRole('listitem')).toHaveCount(4)
    await page.keyboard.press('/')
    await expect(dialog).toBeVisible()
    await box.uncheck()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    await page.reload()
    await page.locator('key-help:defined').waitFor({ state: 'attached' })
    for (const key of ['j', 'k', '/', '?']) await page.keyboard.press(key)
    await expect(page.locator('body')).toBeFocused()
    await expect(dialog).toBeHidden()

    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await expect(box).not.toBeChecked()
    await box.check()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.locator('main .fact-title a:focus')).toHaveCount(1)
  })
})
