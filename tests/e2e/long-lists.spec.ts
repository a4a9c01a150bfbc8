import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFaults, excess, expectNoFaults, settled, watchShifts } from '../support/faults.ts'
import { factsOf, timelineOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

const PERSON = 'people/person-0/'

/** Pages of each kind of long list, the first and a later one. */
const PATHS = [
  '',
  'people/',
  'people/page/2/',
  PERSON,
  `${PERSON}page/2/`,
  'sources/source-0/page/2/',
  '11xx/',
  '193x/',
  '2008/',
  '2008/08/',
  '2008/08/page/2/',
  'announced/page/2/',
  'corrections/page/2/',
]

/** The ids of the facts that a page lists, in order. */
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('.timeline li[id^="fact-"]')
    .evaluateAll((items) => items.map(({ id }) => id.replace('fact-', '')))

test('a long list has every fact once, over pages that lead to each other', async ({
  page,
  sites,
  builtSites,
}) => {
  const person = timelineOf(builtSites.skewed).people.find(({ id }) => id === 'person-0')
  await page.goto(sites.skewed + PERSON)
  const found = await listed(page)
  const next = page.locator('main a[rel="next"]')
  for (let number = 2; (await next.count()) > 0; number++) {
    await next.click()
    await expect(page).toHaveURL(`${sites.skewed}${PERSON}page/${String(number)}/`)
    await page.waitForLoadState()
    found.push(...(await listed(page)))
  }
  expect(found).toEqual(person?.facts)
  await expect(page.locator('main a[rel="prev"]')).toHaveCount(1)
})

test('a later page says which it is, and has an address of its own', async ({
  page,
  sites,
  builtSites,
}) => {
  const { siteUrl } = builtSites.skewed
  await page.goto(`${sites.skewed}${PERSON}page/2/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/, page 2 of \d+$/)
  await expect(page).toHaveTitle(/, page 2 of \d+ · /)
  const canonical = page.locator('link[rel="canonical"]')
  await expect(canonical).toHaveAttribute('href', `${siteUrl}/${PERSON}page/2/`)
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().click()
  await expect(page).toHaveURL(sites.skewed + PERSON)
})

test('the pages of a list are offered with the time that each has', async ({ page, sites }) => {
  await page.goto(sites.skewed + PERSON)
  const pages = page.getByRole('navigation', { name: 'Pages of this list' }).getByRole('link')
  await expect(pages.first()).toHaveAttribute('aria-current', 'page')
  const [, from = '', to = ''] = /(\d{4}) – (\d{4})$/.exec(await pages.nth(3).innerText()) ?? []
  await pages.nth(3).click()
  const headings = page.locator('.timeline h2')
  await expect(headings.first()).toContainText(from)
  await expect(headings.last()).toContainText(to)
})

test('the counts and filters of a long list lead to the search, which finds as many', async ({
  page,
  sites,
  builtSites,
}) => {
  const own = factsOf(builtSites.skewed).filter(({ people }) => people.includes('person-0'))
  const claims = own.filter(({ kind }) => kind === 'claimed').length
  await page.goto(sites.skewed + PERSON)
  await page.getByRole('link', { name: `${String(claims)} claims` }).click()
  await expect(page).toHaveURL(/\/search\/\?person=person-0&status=claimed$/)
  await expect(page.locator('timeline-search').getByRole('status')).toContainText(
    new RegExp(`(^|\\D)${String(claims)} facts`),
  )
  await page.goBack()
  const topic = page.getByRole('group', { name: 'Topics', exact: true }).getByRole('link').first()
  await topic.click()
  await expect(page).toHaveURL(/\/search\/\?topic=topic-\d+&person=person-0$/)
})

test('a mark on the axis of a long list leads to its place in the list', async ({
  page,
  sites,
}) => {
  await page.goto(sites.skewed + PERSON)
  const links = await page
    .locator('.axis-svg a')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href') ?? ''))
  const later = links.find((link) => link.includes('/page/')) ?? ''
  await page.goto(new URL(later, sites.skewed).href)
  await expect(page.locator(':target')).toBeInViewport()
})

test('an index of many names has letters, each of which leads to its names', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.skewed}people/`)
  const letters = page.getByRole('navigation', { name: 'By letter' }).getByRole('link')
  const last = await letters.last().innerText()
  await letters.last().click()
  await expect(page).toHaveURL(/\/people\/page\/2\/#letter-/)
  const section = page.getByRole('region', { name: last, exact: true })
  const names = await section.locator('.index-link').allInnerTexts()
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !name.startsWith(last))).toEqual([])
})

test('a field narrows an index, and sends what is typed to the search', async ({ page, sites }) => {
  await page.goto(`${sites.skewed}people/`)
  const name = await page.locator('.index-link').nth(30).innerText()
  const field = page.getByLabel('Find a name on this page')
  await field.fill(name.toUpperCase())
  await expect(page.locator('.index-link:visible')).toHaveText([name])
  await expect(page.locator('.letter:visible')).toHaveCount(1)
  await expect(page.locator('name-filter').getByRole('status')).toHaveText('Names: 1')
  await field.fill('no such name')
  await expect(page.locator('.index-link:visible')).toHaveCount(0)
  await expect(page.locator('name-filter').getByRole('status')).toContainText('“no such name”')
  await field.fill(name)
  await field.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
  await expect(page.getByText(`Person: ${name}`)).toBeVisible()
})

test('a period with few facts leads to the page of its decade or century', async ({
  page,
  sites,
}) => {
  for (const [from, to] of [
    ['1142/', '11xx/#1142'],
    ['1142/../114x/', '11xx/'],
    ['1931/', '193x/#1931'],
  ] as const) {
    await page.goto(sites.skewed + from)
    await expect(page).toHaveURL(sites.skewed + to)
  }
  await page.goto(`${sites.skewed}11xx/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The years 1100–1199')
  expect(await listed(page)).toHaveLength(1)
  await page.getByRole('link', { name: /^Later/ }).click()
  await expect(page).toHaveURL(`${sites.skewed}15xx/`)
})

test('the latest facts of a large timeline stand newest first', async ({
  page,
  sites,
  builtSites,
}) => {
  await page.goto(sites.skewed)
  const ids = await listed(page)
  const latest = factsOf(builtSites.skewed).slice(-ids.length)
  const days = ids.map((id) => latest.find((fact) => fact.id === id)?.earliest ?? '')
  expect(days).toEqual(days.toSorted().toReversed())
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('pages and letters lead on, and no field is offered that would do nothing', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.skewed}people/`)
    await expect(page.locator('.name-search')).toBeHidden()
    await page.getByRole('link', { name: /^Next page/ }).click()
    await expect(page).toHaveURL(`${sites.skewed}people/page/2/`)
    await page.getByRole('navigation', { name: 'By letter' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/people\/#letter-/)
  })
})

// Pages of one kind have the same markup, and axe is slow on long ones: the shortest of each.
for (const path of ['people/page/2/', 'announced/page/2/', '2008/08/page/2/', '11xx/', '2008/'])
  test(`axe finds no fault on ${path}`, async ({ page, sites }) => {
    await page.goto(sites.skewed + path)
    await expectNoFaults(page)
  })

for (const width of [320, 1280])
  test(`long lists shift nothing on load at ${String(width)} px, and fit the window`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width, height: 640 })
    const shifted = await watchShifts(page)
    for (const path of PATHS) {
      await page.goto(sites.skewed + path)
      await settled(page)
      expect.soft(await shifted(), path).toBe(0)
      expect.soft(await excess(page), path).toBe(0)
    }
  })

test('the months of a year are large enough and far enough apart at 320 px', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [`${sites.bamako}2023/`, `${sites.skewed}2008/`, sites.skewed]) {
    await page.goto(address)
    expect.soft(await axeFaults(page, ['target-size']), address).toEqual([])
  }
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('pages, letters and years have 44 px, and none lies over another', async ({
    page,
    sites,
  }) => {
    for (const path of ['', 'people/', `${PERSON}page/2/`, '2008/']) {
      await page.goto(sites.skewed + path)
      await settled(page)
      const boxes = await page
        .locator('.page-link, .letter-link, .count-name, .neighbour, .decade-name a')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
      const small = boxes.filter(({ width, height }) => Math.min(width, height) < 43.9)
      const over = boxes.filter((box, at) => {
        const after = boxes[at + 1]
        return (
          after &&
          after.top < box.bottom - 1 &&
          after.left < box.right - 1 &&
          after.right > box.left + 1
        )
      })
      expect.soft(small, path).toEqual([])
      expect.soft(over, path).toEqual([])
    }
  })
})

test('addresses.json proposes first pages alone', ({ builtSites }) => {
  const text = readFileSync(join(builtSites.skewed.folder, 'addresses.json'), 'utf8')
  expect((JSON.parse(text) as string[]).filter((path) => path.includes('/page/'))).toEqual([])
})
