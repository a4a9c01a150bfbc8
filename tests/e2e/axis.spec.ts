import type { Page } from '@playwright/test'
import { axeFaults } from '../support/faults.ts'
import { mark, plot, typePeriod, unfoldAxis } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

/** The boxes of what the visible axis draws: targets of marks, or names. */
const boxesOf = (page: Page, part: string): Promise<Box[]> =>
  plot(page)
    .locator(part)
    .evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
    )

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5

/** How many pairs of boxes overlap. */
const overlaps = (boxes: readonly Box[]): number =>
  boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)))
    .length

for (const [name, path] of [
  ['bamako', '2023/'],
  ['fixture', ''],
  ['arabic', ''],
] as const) {
  test(`every fact of “${name}/${path}” is told once, and no marks or names overlap, at any width and size of text`, async ({
    page,
    sites,
  }) => {
    for (const [width, size, least] of [
      [390, 16, 43.9],
      [1280, 16, 23.9],
      [390, 32, 43.9],
      [1280, 32, 43.9],
    ] as const)
      await test.step(`${String(width)} px, letters of ${String(size)} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(sites[name] + path)
        await unfoldAxis(page)
        await page.evaluate((pixels) => {
          document.documentElement.style.fontSize = `${String(pixels)}px`
        }, size)
        const told = await page
          .locator('.axis a[data-facts]:visible')
          .evaluateAll((links) =>
            links.flatMap((link) => (link.getAttribute('data-facts') ?? '').split(' ')),
          )
        const rows = await page
          .locator('.axis-table [data-row]')
          .evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''))
        expect(told.sort()).toEqual(rows.sort())
        const hits = await boxesOf(page, '.axis-hit')
        for (const { left, right, top, bottom } of hits) {
          expect(right - left).toBeGreaterThanOrEqual(least)
          expect(bottom - top).toBeGreaterThanOrEqual(least)
        }
        const targets = await boxesOf(page, '.axis-mark .axis-hit')
        expect(overlaps(targets)).toBe(0)
        const names = await boxesOf(page, '.axis-label')
        expect(names.length).toBeGreaterThan(0)
        expect(overlaps(names)).toBe(0)
        const [area] = await boxesOf(page, '.axis-svg')
        for (const { left, right } of names) {
          expect(left).toBeGreaterThanOrEqual((area?.left ?? 0) - 1)
          expect(right).toBeLessThanOrEqual((area?.right ?? 0) + 1)
        }
        // The plot itself; the names of years stand below it.
        expect(((area?.bottom ?? 0) - (area?.top ?? 0)) / (size / 16)).toBeLessThan(450)
      })
  })
}

test('a mark has a name and links to its fact, or to the list of its facts, with the filters', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  const one = mark(page, 'second-batch-of-aircraft')
  await expect(one).toHaveAccessibleName(/^19\sJanuary\s2023: Second batch .*\(Claimed\)$/)
  const several = mark(page, 'joint-press-conference')
  await expect(several).toHaveAccessibleName(
    /^4 reported facts, Diplomacy, 7\sFebruary\s2023: .+ and 3 more$/,
  )
  await page.goto(`${sites.bamako}2023/?topic=diplomacy`)
  await several.click()
  await expect(page).toHaveURL(
    `${sites.bamako}2023/02/?topic=diplomacy#fact-lavrov-arrives-in-mali`,
  )
  await expect(page.locator('#fact-lavrov-arrives-in-mali')).toBeInViewport()
  await page.goto(`${sites.bamako}2023/`)
  await one.click()
  await expect(page).toHaveURL(`${sites.bamako}facts/second-batch-of-aircraft/`)
})

test('what may have happened at any time shown is told in words, with a link', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/01/`)
  const open = page.locator('.axis-edges a').first()
  await expect(open).toHaveText(/\d+ facts? may fall anywhere in this time/)
  const ids = (await open.getAttribute('data-facts'))?.split(' ') ?? []
  for (const id of ids) await expect(mark(page, id)).toHaveCount(0)
  // A year in which nothing is dated has no axis.
  await page.goto(`${sites.bamako}2022/`)
  await expect(page.locator('.axis')).toHaveCount(0)
})

/** The parts of the bars with an open end, and their distances from the left of the axis. */
const openBars = (page: Page) =>
  plot(page).evaluate((area) => {
    const { left, right } = area.getBoundingClientRect()
    return [...area.querySelectorAll('.axis-mark:has(.date-open)')].map((mark) => {
      const box = (part: string) => mark.querySelector(part)?.getBoundingClientRect()
      const line = box('.date-open')
      const bar = box('.date-bar')
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
    ['2023/', 1280],
    ['2023/', 390],
    ['people/sergey-lavrov/', 1280],
  ] as const)
    await test.step(`${String(width)} px of “${path}”`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(sites.bamako + path)
      await unfoldAxis(page)
      const bars = await openBars(page)
      expect(bars.length).toBeGreaterThan(1)
      for (const { fades = 0, hit, reaches } of bars) {
        expect(fades).toBeLessThan(54)
        expect(reaches).toBeLessThan(1)
        expect(hit).toBeGreaterThanOrEqual(24)
      }
    })
})

test('hovering over a bar does not close its open end', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/`)
  // The shadow of a card would fall on the end.
  await page.evaluate(() => {
    for (const cards of document.querySelectorAll('fact-cards'))
      cards.replaceWith(...cards.childNodes)
  })
  for (const id of ['lavrov-in-iraq', 'malian-army-operations', 'continued-military-support'])
    await test.step(id, async () => {
      const bar = mark(page, id).locator('.date-bar')
      await bar.scrollIntoViewIfNeeded()
      const box = await bar.boundingBox()
      const { x = 0, y = 0, width = 0 } = box ?? {}
      const fadesLeft = (await bar.getAttribute('mask'))?.includes('left')
      // Beside the hairline, where the bar has faded out completely.
      const clip = { x: fadesLeft ? x - 4 : x + width - 4, y: y - 2, width: 8, height: 3 }
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

test('numbers of any size look alike, and none looks like a mark', async ({ page, sites }) => {
  for (const site of [sites.bamako + '2023/', sites.fixture]) {
    await page.goto(site)
    const looks = await plot(page)
      .locator('.axis-pill')
      .evaluateAll((pills) =>
        pills.map((pill) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(pill)
          return [fill, stroke, strokeDasharray, pill.getBoundingClientRect().height].join()
        }),
      )
    expect(looks.length).toBeGreaterThan(1)
    expect(new Set(looks).size).toBe(1)
    await expect(plot(page).locator('.several > svg > .date-point')).toHaveCount(0)
  }
})

test('an axis of one or two facts has no brush', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}places/eritrea/`)
  await expect(page.locator('.axis-mark:visible')).toHaveCount(2)
  await expect(page.locator('.axis').getByText('Show as table')).toBeVisible()
  await expect(page.locator('time-brush')).toHaveCount(0)
  await expect(page.getByText('Drag across the chart')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'What the marks mean' })).toHaveCount(0)
  await page.goto(`${sites.bamako}topics/military/`)
  await expect(page.getByText('Drag across the chart')).toBeVisible()
  await page.goto(`${sites.bamako}places/france/`)
  await expect(page.locator('.axis')).toHaveCount(0)
})

test('the legend is folded in narrow windows, names everything in its row, and is printed', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  const legend = page.getByRole('region', { name: 'What the marks mean' })
  const meaning = legend.getByText('someone says it happened')
  await expect(meaning).toBeVisible()
  await expect(legend.getByText('A fact with several topics')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 900 })
  await unfoldAxis(page)
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
  await page.goto(`${sites.bamako}people/sergey-lavrov/`)
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

test('a link skips the axis, and a table describes it', async ({ page, sites }) => {
  await page.goto(sites.fixture)
  await page.getByText('Show as table').click()
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  await expect(rows).toHaveCount(await page.locator('.fact').count())
  await expect(rows.first()).toContainText('Remark: 司馬遷')
  await page.getByRole('link', { name: 'Skip to the facts' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#facts :focus')).toHaveCount(1)
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the axis is a drawing with links', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}2023/`)
    await expect(page.getByText('Drag across the chart')).toBeHidden()
    await expect(page.locator('.brush-handle')).toHaveCount(0)
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
    expect(await page.locator('.axis-mark').count()).toBe(0)
    await expect(page.locator('.fact-title')).toHaveCount(20)
    await page.getByRole('region', { name: 'Facts by year' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/\d{4}\/$/)
    await page.goBack()
    await typePeriod(page, '1950', '1960')
    await expect(page).toHaveURL(/\/search\/\?from=.*&to=/)
  })

  test('the axis shows how many facts there are, and leads to them', async ({ page, sites }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(sites.large)
      await unfoldAxis(page)
      const { height = 0 } = (await plot(page).boundingBox()) ?? {}
      // With the grips of the brush.
      expect(height).toBeLessThanOrEqual(320 + 24)
      const bytes = await page.locator('.axis').evaluate((axis) => axis.outerHTML.length)
      expect(bytes).toBeLessThan(60_000)
      const hits = await boxesOf(page, '.axis-cell rect')
      expect(hits.length).toBeGreaterThan(10)
      expect(overlaps(hits)).toBe(0)
      for (const { left, right, bottom, top } of hits) {
        expect(right - left).toBeGreaterThanOrEqual(width === 390 ? 43.9 : 23.9)
        expect(bottom - top).toBeGreaterThanOrEqual(width === 390 ? 43.9 : 23.9)
      }
    }
    const cell = plot(page).locator('.axis-cell').first()
    await expect(cell).toHaveAccessibleName(/^\d+ facts?, .+, .+: /)
    await cell.click()
    await expect(page).toHaveURL(/[?&]topic=/)
  })

  test('axe finds no fault on pages with long lists', async ({ page, sites }) => {
    for (const path of ['', 'search/', 'people/', 'people/person-0/']) {
      await page.goto(sites.large + path)
      expect.soft(await axeFaults(page), path).toEqual([])
    }
  })
})
