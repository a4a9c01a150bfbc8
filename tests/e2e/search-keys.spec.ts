import type { Page } from '@playwright/test'
import { counted, field, results, status } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

/** Waits until the search page is in a state. */
const state = (page: Page, name: string): Promise<void> =>
  expect(page.locator('timeline-search')).toHaveAttribute('data-state', name)

test.describe('by keyboard alone', () => {
  test('↓ and ↑ walk from the field through the results and back', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=wheat`)
    await state(page, 'found')
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('wheat')
  })

  test('the first result is four stops from the field, past the filters', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.bamako}search/?q=wheat`)
    await state(page, 'found')
    const address = page.url()
    await field(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(results(page).first()).toBeFocused()
    expect(page.url()).toBe(address)
    await page.goto(`${sites.bamako}search/?q=helicopters`)
    await state(page, 'none')
    await page.getByRole('link', { name: 'Skip to the results' }).press('Enter')
    await expect(page.locator('.search-found')).toBeFocused()
  })

  test('Escape goes back to the field, then empties it', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=wheat&topic=economy`)
    await state(page, 'found')
    await results(page).last().focus()
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
    await page.goto(`${sites.bamako}search/?q=summit`)
    await field(page).fill('wheat')
    await field(page).press('Enter')
    await expect(status(page)).toHaveText('2 facts for “wheat”')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveAccessibleName('Search')
  })

  test('focus is never lost with what had it', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=wheat`)
    await state(page, 'found')
    await page.getByLabel('Order').selectOption('Oldest first')
    await results(page).first().focus()
    await page.evaluate(() => history.back())
    await expect(page).toHaveURL(/\?q=wheat$/)
    await expect(status(page)).toBeFocused()
  })

  test('a box that is ticked keeps the focus', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=Lavrov`)
    await state(page, 'found')
    const box = page.locator('input[name="status"][value="claimed"]')
    await box.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/status=claimed/)
    await counted(page)
    await expect(box).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?q=Lavrov$/)
    await expect(box).toBeFocused()
  })
})

test.describe('results page in', () => {
  test('as one scrolls, and are not announced', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/?q=Lavrov`)
    await expect(results(page)).toHaveCount(10)
    await expect(page.getByText('10 of 19 shown')).toBeAttached()
    await page.locator('main').evaluate((main) => {
      const told: (string | null)[] = []
      Object.assign(window, { told })
      const changes = { childList: true, characterData: true, subtree: true }
      for (const live of main.querySelectorAll('[aria-live], [role=status], [role=alert]'))
        new MutationObserver(() => told.push(live.textContent)).observe(live, changes)
    })
    await expect(async () => {
      await page.mouse.wheel(0, 4000)
      expect(await results(page).count()).toBe(19)
    }).toPass()
    await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden()
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([])
  })

  test('as one goes on with ↓', async ({ page, sites }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.goto(`${sites.bamako}search/?q=Lavrov`)
    await expect(results(page)).toHaveCount(10)
    await field(page).focus()
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => results(page).count()).toBeGreaterThan(10)
  })

  test('with the button, which leads to the first that is new', async ({ page, sites }) => {
    await page.goto(`${sites.large}search/?q=ba`)
    await expect(results(page)).toHaveCount(10)
    for (let part = 2; part <= 6; part++) {
      await results(page).last().focus()
      await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(part * 10)
    }
    // From there on no more come by themselves.
    await expect(results(page)).toHaveCount(60)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(70)
    await expect(results(page).nth(60)).toBeFocused()
  })
})
