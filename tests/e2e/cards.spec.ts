import type { Locator, Page } from '@playwright/test'
import { axeFaults } from '../support/faults.ts'
import { mark, plot, unfoldAxis } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

const card = (page: Page): Locator => page.locator('.card:popover-open')

test('a card tells what a number stands for: kind, date, title, who says so, each a link', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  await mark(page, 'joint-press-conference').hover()
  await expect(card(page).locator('p')).toHaveCount(4)
  const row = card(page).locator('p').first()
  await expect(row.locator('.who')).toHaveClass(/reported/)
  await expect(row).toContainText(/7\s+February\s+2023/)
  await expect(row).toContainText(/^.*Reported: /)
  await expect(card(page).getByRole('link').last()).toHaveText('All 4 facts')
  // The pointer can move into it.
  const link = card(page).getByRole('link', { name: 'Lavrov arrives in Mali' })
  await link.hover()
  await page.waitForTimeout(400)
  expect(await axeFaults(page)).toEqual([])
  await link.click()
  await expect(page).toHaveURL(`${sites.bamako}facts/lavrov-arrives-in-mali/`)
})

test('a card lists at most eight facts, and then leads to all', async ({ page, sites }) => {
  await page.goto(sites.fixture)
  await page.evaluate(() => {
    const ids = [...document.querySelectorAll('.axis-table [data-row]')].map((row) =>
      row.getAttribute('data-row'),
    )
    for (const link of document.querySelectorAll('.axis-mark'))
      link.setAttribute('data-facts', ids.slice(0, 19).join(' '))
  })
  await plot(page).locator('.axis-mark').first().hover()
  await expect(card(page).locator('p')).toHaveCount(8)
  await expect(card(page).getByRole('link').last()).toHaveText('All 19 facts')
})

test('the pointer that leaves, Escape and a click elsewhere close a card', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  const one = mark(page, 'second-batch-of-aircraft')
  await one.hover()
  await expect(card(page)).toBeVisible()
  await page.mouse.move(4, 4)
  await expect(card(page)).toHaveCount(0)
  await one.hover()
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('the axis is one stop for Tab; arrow keys go along the time, and to other lanes', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  await expect(plot(page).locator('a[tabindex="0"]')).toHaveCount(1)
  await page.locator('.axis-choice summary').focus()
  await page.keyboard.press('Tab')
  const first = plot(page).locator('.axis-lane').first().locator('a').first()
  await expect(first).toBeFocused()
  await expect(card(page)).toBeVisible()
  const place = () => page.locator(':focus .axis-hit').boundingBox()
  await page.keyboard.press('ArrowRight')
  await expect(first).not.toBeFocused()
  const second = await place()
  await page.keyboard.press('End')
  expect((await place())?.x).toBeGreaterThanOrEqual(second?.x ?? Infinity)
  await page.keyboard.press('Home')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(plot(page).locator('.axis-lane').nth(1).locator(':focus')).toHaveCount(1)
  // From the mark into its card, and on.
  await page.keyboard.press('Tab')
  await expect(card(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('marks are read along the time in each lane', async ({ page, sites }) => {
  await page.goto(sites.fixture)
  const lanes = await plot(page)
    .locator('.axis-lane')
    .evaluateAll((all) =>
      all.map((lane) =>
        [...lane.querySelectorAll('.axis-hit')].map((hit) => hit.getBoundingClientRect().left),
      ),
    )
  for (const lane of lanes) expect(lane).toEqual([...lane].sort((a, b) => a - b))
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap opens a sheet at an end of the window, a tap elsewhere closes it, a second one follows', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.bamako}2023/`)
    await unfoldAxis(page)
    const several = mark(page, 'joint-press-conference').locator('.axis-hit')
    await several.scrollIntoViewIfNeeded()
    await several.tap()
    await expect(card(page)).toBeVisible()
    const { y = 0, height = 0, width = 0 } = (await card(page).boundingBox()) ?? {}
    const { y: at = 0 } = (await several.boundingBox()) ?? {}
    expect(width).toBe(390)
    // At the end of the window that is farther from the mark.
    if (at > 422) expect(y).toBe(0)
    else expect(y + height).toBeCloseTo(844, 0)
    expect(at > y + height || at + 44 < y).toBe(true)
    await page.touchscreen.tap(2, at > 422 ? 800 : 100)
    await expect(card(page)).toHaveCount(0)
    expect(page.url()).toBe(`${sites.bamako}2023/`)
    await several.tap()
    await expect(card(page)).toBeVisible()
    await several.tap()
    await expect(page).toHaveURL(/#fact-/)
  })
})
