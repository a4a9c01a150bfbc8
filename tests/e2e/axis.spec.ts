import type { Locator, Page } from '@playwright/test'
import { axeFaults } from '../support/faults.ts'
import { handle, mark, plot } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

/** All marks of the visible axis. */
const marks = (page: Page): Locator => plot(page).locator('a[data-facts]')

for (const name of ['bamako', 'fixture'] as const) {
  test(`every fact of ${name} has one mark, and no marks overlap, in every window`, async ({
    page,
    sites,
    builtSites,
  }) => {
    await page.goto(sites[name])
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const listed = await marks(page).evaluateAll((links) =>
        links.flatMap((link) => (link.getAttribute('data-facts') ?? '').split(' ')),
      )
      const ids = factsOf(builtSites[name]).map(({ id }) => id)
      expect(listed.sort()).toEqual(ids.sort())
      const boxes = await marks(page).evaluateAll((links) =>
        links.map((link) => {
          const hit = link.querySelector('.axis-hit')?.getBoundingClientRect()
          return [hit?.left, hit?.right, hit?.top, hit?.bottom].map((edge) => edge ?? 0)
        }),
      )
      for (const [index, [left = 0, right = 0, top = 0, bottom = 0]] of boxes.entries()) {
        expect(right - left).toBeGreaterThanOrEqual(23.5)
        expect(bottom - top).toBeGreaterThanOrEqual(23.5)
        for (const [l = 0, r = 0, t = 0, b = 0] of boxes.slice(index + 1)) {
          const overlaps = left < r - 0.5 && l < right - 0.5 && top < b - 0.5 && t < bottom - 0.5
          expect(overlaps).toBe(false)
        }
      }
    }
  })
}

test('a mark has a name and links to its fact, or to the list of its facts', async ({
  page,
  sites,
}) => {
  await page.goto(sites.bamako)
  const one = mark(page, 'second-batch-of-aircraft')
  await expect(one).toHaveAccessibleName(/^19\sJanuary\s2023: Second batch .*\(Claimed\)$/)
  const several = mark(page, 'joint-press-conference')
  await expect(several).toHaveAccessibleName(/^4 reported facts, 7\sFebruary\s2023$/)
  await several.click()
  await expect(page).toHaveURL(`${sites.bamako}2023/02/#fact-lavrov-arrives-in-mali`)
  await expect(page.locator('#fact-lavrov-arrives-in-mali')).toBeInViewport()
  await mark(page, 'diop-opposes-sanctions').click()
  await expect(page).toHaveURL(`${sites.bamako}2023/02/#fact-diop-opposes-sanctions`)
  await page.goto(sites.bamako)
  await one.click()
  await expect(page).toHaveURL(`${sites.bamako}facts/second-batch-of-aircraft/`)
})

/** The parts of the bars with an open end, and their distances from the left of the axis. */
const openBars = (page: Page) =>
  plot(page).evaluate((area) => {
    const { left, right } = area.getBoundingClientRect()
    return [...area.querySelectorAll('.axis-mark:has(.axis-open)')].map((mark) => {
      const box = (part: string) => mark.querySelector(part)?.getBoundingClientRect()
      const line = box('.axis-open')
      const bar = box('.axis-bar')
      const hit = box('.axis-hit')
      return {
        fades: bar?.width,
        hit: hit?.height,
        reaches: Math.min(
          Math.abs((line?.left ?? NaN) - left),
          Math.abs((line?.right ?? NaN) - right),
        ),
      }
    })
  })

test('an open end fades over a fixed length', async ({ page, sites }) => {
  for (const [path, width] of [
    ['', 1280],
    ['', 390],
    ['2023/', 1280],
    ['2023/01/', 390],
  ] as const)
    await test.step(`${String(width)} px of “${path}”`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(sites.bamako + path)
      const bars = await openBars(page)
      expect(bars.length).toBeGreaterThan(1)
      for (const { fades = 0, hit, reaches } of bars) {
        expect(fades).toBeLessThan(54)
        expect(reaches).toBeLessThan(1)
        expect(hit).toBeGreaterThanOrEqual(24)
      }
    })
})

test('a bar whose known end lies outside the axis is drawn as a hairline', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/01/`)
  const open = mark(page, 'lavrov-in-iraq')
  await expect(open.locator('.axis-bar')).toHaveCount(0)
  await open.focus()
  await expect(open).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${sites.bamako}facts/lavrov-in-iraq/`)
})

test('hovering over a bar does not close its open end', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  for (const id of ['lavrov-in-iraq', 'malian-army-operations', 'continued-military-support'])
    await test.step(id, async () => {
      const bar = mark(page, id).locator('.axis-bar')
      await bar.scrollIntoViewIfNeeded()
      const box = await bar.boundingBox()
      const { x = 0, y = 0, width = 0 } = box ?? {}
      const fadesLeft = (await bar.getAttribute('mask'))?.includes('left')
      // Beside the hairline, where the bar has faded out completely.
      const clip = { x: fadesLeft ? x - 4 : x + width - 4, y: y - 2, width: 8, height: 6 }
      await page.mouse.move(0, 0)
      await expect(bar).not.toHaveCSS('stroke', await inkOf(page))
      const before = await page.screenshot({ clip })
      await page.mouse.move(x + width / 2, y + 6)
      await expect(bar).toHaveCSS('stroke', await inkOf(page))
      expect(before.equals(await page.screenshot({ clip }))).toBe(true)
    })
})

/** The colour of text. */
const inkOf = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body) => getComputedStyle(body).color)

test('a mark of several facts looks like theirs if they are of one kind', async ({
  page,
  sites,
  builtSites,
}) => {
  await page.goto(sites.bamako)
  const facts = factsOf(builtSites.bamako)
  const looks = await marks(page).evaluateAll((links) =>
    links.map((link) => [link.getAttribute('data-facts'), link.parentElement?.classList[1]]),
  )
  for (const [ids = '', look] of looks) {
    const own = facts.filter(({ id }) => ids?.split(' ').includes(id))
    const kinds = new Set(own.map(({ kind }) => kind))
    expect(look).toBe(kinds.size > 1 ? 'mixed' : own[0]?.kind)
  }
})

test('an axis of one or two facts has no brush', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}places/eritrea/`)
  await expect(page.locator('.axis-mark:visible')).toHaveCount(2)
  await expect(page.locator('.axis').getByText('Show as table')).toBeVisible()
  await expect(page.getByRole('slider')).toHaveCount(0)
  await expect(page.getByText('Drag across the chart')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'What the marks mean' })).toHaveCount(0)
  await page.goto(`${sites.bamako}topics/military/`)
  await expect(page.getByText('Drag across the chart')).toBeVisible()
})

test('the legend is folded in narrow windows, names everything in its row, and is printed', async ({
  page,
  sites,
}) => {
  await page.goto(sites.bamako)
  const legend = page.getByRole('region', { name: 'What the marks mean' })
  const meaning = legend.getByText('someone says it happened')
  await expect(meaning).toBeVisible()
  await expect(legend.getByText('A fact with several topics')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 900 })
  await expect(meaning).toBeHidden()
  await legend.locator('summary').getByText('Claimed').click()
  await expect(meaning).toBeVisible()
  await legend.locator('summary').click()
  await page.emulateMedia({ media: 'print' })
  await expect(meaning).toBeVisible()
})

test('the legend names only what the axis shows', async ({ page, sites, builtSites }) => {
  await page.goto(`${sites.bamako}topics/military/`)
  const ofTopic = factsOf(builtSites.bamako).filter(({ topics }) => topics.includes('military'))
  const names = await page.locator('.legend summary b').allInnerTexts()
  const kinds = {
    reported: 'Reported',
    remark: 'Remark',
    claimed: 'Claimed',
    announced: 'Announced',
  }
  for (const [kind, name] of Object.entries(kinds))
    expect(names.includes(name), name).toBe(ofTopic.some((fact) => fact.kind === kind))
  expect(names).not.toContain('Remark')
})

test('a year on the axis links to the page of the year, a month to that of the month', async ({
  page,
  sites,
}) => {
  await page.goto(sites.bamako)
  await plot(page).getByRole('link', { name: '2023', exact: true }).click()
  await expect(page).toHaveURL(`${sites.bamako}2023/`)
  await page
    .getByRole('region', { name: 'Facts by month' })
    .getByRole('link', { name: /^Jan/ })
    .click()
  await expect(page).toHaveURL(`${sites.bamako}2023/01/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('January 2023')
  await page.getByRole('link', { name: /^Later/ }).click()
  await expect(page).toHaveURL(`${sites.bamako}2023/02/`)
  const region = page.getByRole('region', { name: 'May also belong here' })
  await expect(region.getByRole('link', { name: /Military cooperation gained/ })).toHaveCount(0)
  await page.getByRole('link', { name: /^Earlier/ }).click()
  await expect(region.getByRole('link', { name: /Military cooperation gained/ })).toBeVisible()
})

test('a link skips the axis, and a table describes it', async ({ page, sites, builtSites }) => {
  await page.goto(sites.bamako)
  await page.getByText('Show as table').click()
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  const titles = factsOf(builtSites.bamako).map(({ title }) => title)
  await expect(rows.getByRole('link')).toHaveText(titles)
  await expect(rows.first()).toContainText('Claimed')
  await page.getByRole('link', { name: 'Skip to the facts' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#facts :focus')).toHaveCount(1)
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the axis is a drawing with links', async ({ page, sites }) => {
    await page.goto(sites.bamako)
    await expect(page.getByText('Drag across the chart')).toBeHidden()
    await expect(page.getByRole('slider')).toHaveCount(0)
    await mark(page, 'joint-press-conference').click()
    await expect(page).toHaveURL(`${sites.bamako}2023/02/#fact-lavrov-arrives-in-mali`)
  })
})

test.describe('of 240 facts', () => {
  test('the home page stays small: years, the latest facts, and filters that link to the search', async ({
    page,
    sites,
  }) => {
    await page.goto(sites.large)
    expect(await page.locator('.axis-mark').count()).toBeLessThanOrEqual(500)
    await expect(page.locator('.fact-title')).toHaveCount(20)
    await page.getByRole('region', { name: 'Facts by year' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/\d{4}\/$/)
    await page.goBack()
    await handle(page, /^Start/).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp')
    await page.getByRole('link', { name: /^Search from/ }).click()
    await expect(page).toHaveURL(/\/search\/\?from=.*&to=/)
  })

  test('axe finds no fault on pages with long lists', async ({ page, sites }) => {
    for (const path of ['', 'search/', 'people/', 'people/person-0/']) {
      await page.goto(sites.large + path)
      expect.soft(await axeFaults(page), path).toEqual([])
    }
  })
})
