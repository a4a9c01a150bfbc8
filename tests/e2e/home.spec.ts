import type { Page } from '@playwright/test'
import { expect, test } from '../support/sites.ts'

/** The distance of each named fact from the top of the page, in pixels, by the address of its page. */
async function namedFacts(page: Page): Promise<Map<string, { top: number; bottom: number }>> {
  const boxes = await page.locator('.focus-row').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return [row.getAttribute('href') ?? '', { top, bottom }] as const
    }),
  )
  return new Map(boxes)
}

test('all facts are named on the first screen of a desk, the news first', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(sites.bamako)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Lavrov speaks of aircraft/)
  await expect(page.locator('.kicker')).toHaveText('Bamako, 7 February 2023')
  await expect(page.locator('.standfirst')).toContainText('8 things to come')
  const rows = await namedFacts(page)
  const listed = await page
    .locator('.timeline .fact-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect([...rows.keys()].sort()).toEqual(listed.sort())
  expect(Math.max(...[...rows.values()].map(({ bottom }) => bottom))).toBeLessThanOrEqual(800)
})

test('on a phone the first fact is on the first screen', async ({ browser, sites }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  for (const path of [
    '',
    '2023/',
    '2022/',
    '2023/02/',
    'people/sergey-lavrov/',
    'people/assimi-goita/',
  ]) {
    await page.goto(sites.bamako + path)
    const tops = await page
      .locator('.focus-row, .fact-title, .quoted blockquote')
      .evaluateAll((facts) => facts.map((fact) => fact.getBoundingClientRect().top + scrollY))
    expect([path, Math.min(...tops) <= 650, tops[0]]).toEqual([path, true, tops[0]])
  }
  await context.close()
})

test('the day stands in its order, with what was said at its occasion under it', async ({
  page,
  sites,
}) => {
  await page.goto(sites.bamako)
  const day = page.locator('.focus-on')
  await expect(day.getByRole('heading')).toHaveText(/7\sFebruary\s2023\s+11 facts/)
  await expect(day.locator('ol ol .focus-label').first()).toHaveText('Mali opposes any sanctions')
  await expect(page.locator('.focus-before .focus-row').first()).toHaveText(
    /2022 – about\sJan\s+New push in military cooperation\s+Lavrov/,
  )
  await expect(page.locator('.focus-after').getByRole('heading')).toHaveText(
    /Said to come\s+8 facts, outcome not recorded/,
  )
})

test('a count by kind is a filter and a legend', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  const remarks = page.getByRole('link', { name: '7 remarks' })
  await remarks.click()
  await expect(page).toHaveURL(`${sites.bamako}?status=remark`)
  await expect(page.locator('.filter-status')).toHaveText('7 of 26 facts')
  await expect(remarks).toHaveCSS('text-decoration-line', 'underline')
  await expect(page.locator('.focus-row:not(.off)')).toHaveCount(7)
  await remarks.click()
  await expect(page).toHaveURL(sites.bamako)
  await expect(page.locator('.focus-row.off')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await expect(remarks).toHaveCSS('text-decoration-line', 'none')
})

test('a span drawn on the strip filters the list and pales what is outside', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}?from=2023-01-01&to=2023-01-31`)
  await expect(page.locator('.focus-row:not(.off) .focus-label')).toContainText([
    'New push in military cooperation',
  ])
  await expect(page.locator('.focus-on .focus-row:not(.off)')).toHaveCount(0)
})

test('without scripts the facts are links', async ({ browser, sites }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(sites.bamako)
  await page.locator('.focus-row', { hasText: 'Second batch of aircraft' }).click()
  await expect(page).toHaveURL(`${sites.bamako}facts/second-batch-of-aircraft/`)
  await context.close()
})

test('a timeline that turns on no day keeps its axis, title and lede', async ({ page, sites }) => {
  await page.goto(sites.fixture)
  await expect(page.locator('.focus')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Halley’s Comet/)
  await expect(page.locator('.standfirst')).toContainText('fixture sources')
  await expect(page.locator('figure.axis')).toBeVisible()
})
