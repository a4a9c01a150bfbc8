import { expect, test } from '../support/sites.ts'

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('the sections are a menu, and controls that need scripts are hidden', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.bamako}topics/military/`)
    await expect(page.getByRole('group', { name: 'Appearance' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden()
    const nav = page.getByRole('navigation', { name: 'Menu' })
    await expect(nav.getByRole('link')).toHaveCount(0)
    await nav.getByRole('button', { name: 'Menu' }).click()
    await expect(nav.getByRole('link', { name: 'Topics' })).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Tab')
    await expect(nav.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(nav.getByRole('link')).toHaveCount(0)
    await expect(nav.getByRole('button', { name: 'Menu' })).toBeFocused()
    await page.keyboard.press('Enter')
    await nav.getByRole('link', { name: 'People' }).click()
    await expect(page).toHaveURL(`${sites.bamako}people/`)
  })

  test('a wide window shows the sections and no button', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1024, height: 640 })
    await page.goto(sites.bamako)
    const nav = page.getByRole('navigation', { name: 'Menu' })
    await expect(nav.getByRole('button')).toHaveCount(0)
    await expect(nav.getByRole('link', { name: 'Timeline' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await page.goto(`${sites.bamako}corrections/`)
    const more = page.getByRole('navigation', { name: 'About this site' })
    await expect(more.locator('[aria-current]')).toHaveText('Corrections')
  })
})

test('the menu of sections closes when the focus moves behind it', async ({ page, sites }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(sites.bamako)
  const sheet = page.locator('.menu')
  await page.getByRole('button', { name: 'Menu' }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
  await sheet.getByRole('link').last().focus()
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(sheet).toBeHidden()
  await expect(page.locator('main :focus')).toHaveCount(1)
})
