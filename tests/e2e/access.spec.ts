import type { Page } from '@playwright/test'
import { kindOf } from '../support/page-kinds.ts'
import { readDist } from '../support/dist.ts'
import {
  excess,
  expectNoFaults,
  restyle,
  settled,
  SPACING,
  watchShifts,
} from '../support/faults.ts'
import { siteNames } from '../support/site-table.ts'
import { unfoldAxis } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

/**
 * A page of every kind, by its path below the base; from the fixture if the first site has none.
 */
const pages = {
  home: ['bamako', ''],
  'a claimed fact': ['bamako', 'facts/large-batch-of-aircraft-equipment/'],
  'an announced fact': ['bamako', 'facts/summit-in-st-petersburg/'],
  'an occasion': ['bamako', 'facts/joint-press-conference/'],
  'a fact with everything': ['fixture', 'facts/return-foretold/'],
  'a corrected fact': ['fixture', 'facts/halley-dies/'],
  'a withdrawn fact': ['fixture', 'facts/comet-excommunicated/'],
  'a person': ['bamako', 'people/sergey-lavrov/'],
  'an organisation': ['bamako', 'organisations/malian-army/'],
  'a place': ['bamako', 'places/bamako/'],
  'a topic': ['bamako', 'topics/military/'],
  'a topic without facts': ['fixture', 'topics/comet-medals/'],
  'a source': ['bamako', 'sources/sputnik-2023-02-07/'],
  'a year': ['bamako', '2023/'],
  'a month': ['bamako', '2023/02/'],
  'a year before Christ': ['fixture', '-0239/'],
  'the people': ['bamako', 'people/'],
  'the organisations': ['bamako', 'organisations/'],
  'the places': ['bamako', 'places/'],
  'the topics': ['bamako', 'topics/'],
  'the sources': ['bamako', 'sources/'],
  'what was announced': ['bamako', 'announced/'],
  'the corrections': ['fixture', 'corrections/'],
  'no corrections': ['bamako', 'corrections/'],
  search: ['bamako', 'search/'],
  about: ['bamako', 'about/'],
  method: ['bamako', 'method/'],
  'not found': ['bamako', '404.html'],
} as const

test('this table has a page of every kind that the sites have', ({ builtSites }) => {
  const dists = siteNames.map((name) => readDist(builtSites[name].folder))
  const built = dists.flatMap((dist) => dist.pages.map(({ path }) => kindOf(path)))
  const held = Object.values(pages).map(([, path]) => kindOf(path))
  expect([...new Set(held)].sort()).toEqual([...new Set(built)].sort())
})

/** Texts that are cut off because their box is too small. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'body *:not(.visually-hidden, .table-scroll, .aside > *)',
      ),
    ]
      .filter((one) => one.clientWidth > 1 && getComputedStyle(one).overflowX !== 'visible')
      .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight)
      .filter((one) => one.namespaceURI === document.documentElement.namespaceURI)
      .map((one) => one.outerHTML.slice(0, 80)),
  )

for (const [name, [site, path]] of Object.entries(pages)) {
  test(`${name} fits from 320 to 1920 px, spaced out too, and axe finds nothing on it`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const shifted = await watchShifts(page)
    await page.goto(sites[site] + path)
    await settled(page)
    expect.soft(await shifted(), 'shifts').toBe(0)
    await page.setViewportSize({ width: 1280, height: 720 })
    await expectNoFaults(page)
    for (const spacing of ['', SPACING]) {
      await restyle(page, spacing)
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 640 })
        expect.soft(await excess(page), `${width} px`).toBe(0)
        expect.soft(await cut(page), `${width} px`).toEqual([])
      }
    }
  })
}

test('a table wider than the page scrolls by itself', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${sites.fixture}facts/return-foretold/`)
  const wide = await page.locator('.table-scroll').evaluate((box) => {
    for (const row of box.querySelectorAll('tr'))
      for (let column = 0; column < 9; column++)
        row.append(row.lastElementChild?.cloneNode(true) ?? '')
    const { documentElement } = document
    return {
      table: box.scrollWidth > box.clientWidth,
      page: documentElement.scrollWidth > documentElement.clientWidth,
    }
  })
  expect(wide).toEqual({ table: true, page: false })
})

test('the first Tab stop skips to the content', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  await expect(skip).toHaveAttribute('href', /^#/)
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)
})

test('quotations in another language declare it', async ({ page, sites }) => {
  await page.goto(`${sites.fixture}facts/eilmer-greets-the-comet/`)
  await expect(page.locator('blockquote[lang="la"]').first()).toBeVisible()
})

test('the links to a source are high enough to hit', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${sites.bamako}facts/bilateral-talks/`)
  for (const link of await page.locator('.sources a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
})

test('the aside of a list has a name', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  const beside = page.getByRole('complementary')
  await expect(beside).toHaveAccessibleName('Years and months, Filter')
  await page.goto(sites.large)
  await expect(beside).toHaveAccessibleName('Filter')
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('every target has 44 px, but for links in running text', async ({ page, sites }) => {
    const paths = [
      '',
      'people/',
      'search/?q=wheat',
      '2023/02/',
      'facts/large-batch-of-aircraft-equipment/',
      'announced/',
      'sources/sputnik-2023-02-07/',
      'people/sergey-lavrov/',
      'places/bamako/',
    ]
    for (const path of paths) {
      await page.goto(sites.bamako + path)
      await settled(page)
      await unfoldAxis(page)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const small = () =>
        page
          .locator('a[href], button, input, select, summary, [role=slider]')
          .filter({ visible: true })
          .evaluateAll((all) =>
            all
              .filter((one) => !one.closest('.prose, .lede, .status-line, .rows dd > p'))
              // What takes no pointer is no target.
              .filter((one) => getComputedStyle(one).pointerEvents !== 'none')
              .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
              .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < 43.9)
              .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${String(box.height)}`),
          )
      expect.soft(await small(), path).toEqual([])
      const open = page.locator('.filter-open')
      if ((await open.count()) === 0) continue
      await open.tap()
      expect.soft(await small(), `${path}, filters`).toEqual([])
    }
  })
})
