import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltSite } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'

interface FactJson {
  id: string
  status: string
  precision: string
  earliest: string | null
  latest: string | null
  sources: { source: string }[]
  people: string[]
  organisations: string[]
  places: string[]
  topics: string[]
}

/** What a site says of itself, as data; its search must agree with a plain scan of it. */
function factsOf({ folder }: BuiltSite): FactJson[] {
  const text = readFileSync(join(folder, 'timeline.json'), 'utf8')
  return (JSON.parse(text) as { facts: FactJson[] }).facts
}

const yearOf = (text: string): number => Number(/^[+-]?\d+/.exec(text)?.[0])

/** Every year that a fact’s time meets; of an open one, the year of its known end. */
function yearsOf({ earliest, latest }: FactJson): string[] {
  const first = yearOf(earliest ?? latest ?? '')
  const last = earliest === null || latest === null ? first : yearOf(latest)
  const count = last - first + 1 > 100 ? 1 : last - first + 1
  return Array.from({ length: count }, (_, index) => String(first + index))
}

const VALUES = {
  topic: ({ topics }: FactJson) => topics,
  person: ({ people }: FactJson) => people,
  organisation: ({ organisations }: FactJson) => organisations,
  place: ({ places }: FactJson) => places,
  source: ({ sources }: FactJson) => [...new Set(sources.map(({ source }) => source))],
  status: ({ status }: FactJson) => [status],
  precision: ({ precision }: FactJson) => [precision],
  year: yearsOf,
}
type Facet = keyof typeof VALUES
const FACETS = Object.keys(VALUES) as Facet[]
type Choice = Partial<Record<Facet, string[]>>

const fits =
  (choice: Choice, except?: Facet) =>
  (fact: FactJson): boolean =>
    FACETS.every(
      (facet) =>
        facet === except ||
        (choice[facet]?.some((value) => VALUES[facet](fact).includes(value)) ?? true),
    )

const field = (page: Page): Locator => page.getByRole('searchbox', { name: /words, names/i })
const status = (page: Page): Locator => page.locator('timeline-search').getByRole('status')
const chips = (page: Page): Locator =>
  page.getByRole('list', { name: 'Filters that are on' }).getByRole('button')
const titles = (page: Page): Locator => page.locator('.search-result .fact-title a')
const box = (page: Page, facet: Facet, value: string): Locator =>
  page.locator(`input[name="${facet}"][value="${value}"]`)
const search = (page: Page): string => new URL(page.url()).search

/** Waits until the counts are of what is shown. */
const counted = (page: Page): Promise<void> =>
  expect(page.locator('facet-panel')).toHaveAttribute('data-counts', 'told')

async function ask(page: Page, site: string, query: string, choice: Choice = {}): Promise<void> {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query })
  for (const facet of FACETS)
    for (const value of choice[facet] ?? []) parameters.append(facet, value)
  await page.goto(`${site}search/?${parameters.toString()}`)
  await expect(status(page)).toContainText(/\d+ facts?|no fact/i)
  await counted(page)
}

/** The ids of all results. */
async function found(page: Page): Promise<string[]> {
  const count = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? 0)
  while ((await titles(page).count()) < count) {
    const before = await titles(page).count()
    await titles(page).last().focus()
    await expect.poll(() => titles(page).count()).toBeGreaterThan(before)
  }
  const addresses = await titles(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname),
  )
  return addresses.map((path) => decodeURIComponent(/facts\/([^/]+)\//.exec(path)?.[1] ?? path))
}

const counts = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('facet-panel input')
    .evaluateAll((boxes) =>
      Object.fromEntries(
        boxes.map((one) => [
          `${(one as HTMLInputElement).name}:${(one as HTMLInputElement).value}`,
          one.closest('li')?.querySelector('small')?.textContent ?? '',
        ]),
      ),
    )

const QUERIES = {
  real: ['', 'Lavrov', '2023-01', 'wheat'],
  fixture: ['', 'comet', '1066'],
} as const

for (const name of ['real', 'fixture'] as const)
  for (const query of QUERIES[name])
    test(`facets of “${query}” on ${name} count what a scan of the data gives`, async ({
      page,
      sites,
      builtSites,
    }) => {
      const all = factsOf(builtSites[name])
      await ask(page, sites[name], query)
      const ids = query === '' ? all.map(({ id }) => id) : await found(page)
      const hits = all.filter(({ id }) => ids.includes(id))
      expect(hits.length).toBe(ids.length)
      const [topic] = hits.flatMap(({ topics }) => topics)
      const [second] = hits.flatMap(({ topics }) => topics).filter((one) => one !== topic)
      const choices: Choice[] = [
        {},
        { status: ['claimed'] },
        { topic: [topic, second].filter((one) => one !== undefined) },
        { topic: [topic ?? ''], status: ['reported', 'announced'] },
        { precision: ['day'], year: hits.slice(0, 1).flatMap(yearsOf) },
      ]
      for (const choice of choices) {
        await ask(page, sites[name], query, choice)
        const told = await counts(page)
        expect(Object.keys(told).length).toBeGreaterThan(10)
        for (const [key, count] of Object.entries(told)) {
          const [facet, value] = key.split(/:(.*)/su) as [Facet, string]
          const expected = hits.filter(fits(choice, facet)).filter(fits({ [facet]: [value] }))
          expect(count, `${JSON.stringify(choice)} ${key}`).toBe(String(expected.length))
        }
        if (Object.keys(choice).length === 0) continue
        const expected = hits.filter(fits(choice)).map(({ id }) => id)
        expect((await found(page)).sort()).toEqual(expected.sort())
      }
    })

test('boxes narrow, stand in the address, and “back” walks them', async ({ page, sites }) => {
  await page.goto(`${sites.real}search/`)
  await field(page).fill('Lavrov')
  await expect(status(page)).toHaveText('19 facts for “Lavrov”')
  await box(page, 'topic', 'military').check()
  await expect(status(page)).toHaveText('6 facts for “Lavrov”')
  await counted(page)
  await box(page, 'status', 'claimed').check()
  await expect(chips(page)).toHaveText(['Military', 'Claimed'])
  expect(search(page)).toBe('?q=Lavrov&topic=military&status=claimed')
  await page.reload()
  await expect(box(page, 'topic', 'military')).toBeChecked()
  await expect(chips(page)).toHaveText(['Military', 'Claimed'])
  await expect(titles(page)).not.toHaveCount(0)
  const shown = await titles(page).allTextContents()
  for (const step of ['?q=Lavrov&topic=military', '?q=Lavrov', '']) {
    await page.goBack()
    await expect.poll(() => search(page)).toBe(step)
  }
  await expect(status(page)).toHaveText('26 facts')
  await expect(field(page)).toHaveValue('')
  await page.goForward()
  await page.goForward()
  await page.goForward()
  await expect(chips(page)).toHaveText(['Military', 'Claimed'])
  await expect.poll(() => titles(page).allTextContents()).toEqual(shown)
})

test('chips take filters away, and the keyboard goes on from there', async ({ page, sites }) => {
  await ask(page, sites.based, 'Lavrov', { topic: ['military'], person: ['abdoulaye-diop'] })
  await chips(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveText(['Abdoulaye Diop'])
  await expect(chips(page).first()).toBeFocused()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status(page)).toBeFocused()
  await expect(status(page)).toHaveText('19 facts for “Lavrov”')
  expect(search(page)).toBe('?q=Lavrov')
})

test('an empty result says which filter to take away', async ({ page, sites }) => {
  await page.goto(`${sites.real}search/?q=wheat&topic=military&from=2023-01&to=2024`)
  await expect(status(page)).toHaveText('No fact found for “wheat”.')
  const ways = page.getByRole('list', { name: 'Without one of the filters' })
  await expect(ways.getByRole('button')).toHaveText('2 facts without the filter Military')
  await ways.getByRole('button').click()
  await expect(status(page)).toHaveText('2 facts for “wheat”')
  await expect(status(page)).toBeFocused()
  await expect(chips(page)).toHaveText(['from January 2023 to 2024'])
})

test('order stands in the address, and is a step of “back”', async ({ page, sites }) => {
  await ask(page, sites.real, '', { topic: ['summit'] })
  const best = await found(page)
  await page.getByLabel('Order').selectOption('Newest first')
  await expect.poll(() => search(page)).toBe('?sort=newest&topic=summit')
  await expect.poll(() => found(page)).not.toEqual(best)
  const newest = await found(page)
  await page.goBack()
  await expect(page.getByLabel('Order')).toHaveValue('best')
  await expect.poll(() => found(page)).toEqual(best)
  await page.goForward()
  await page.getByLabel('Order').selectOption('Oldest first')
  await expect.poll(() => found(page)).toEqual([...newest].reverse())
})

test.describe('the time of what was found', () => {
  const time = (page: Page): Locator => page.getByRole('img', { name: /facts? over|of \d/ })
  const first = (page: Page): Locator =>
    page.getByRole('slider', { name: 'Beginning of the time span' })

  test('is told in words and bars, and follows the search', async ({ page, sites }) => {
    await ask(page, sites.real, '')
    await expect(time(page)).toHaveAccessibleName('26 facts over time; the most, 11: February 2023')
    await ask(page, sites.real, 'wheat')
    await expect(time(page)).toHaveAccessibleName(/^2 facts over time/)
    const bars = page.locator('.axis-wide .time-bar')
    expect(await bars.count()).toBeGreaterThan(0)
    await field(page).fill('')
    await expect(time(page)).toHaveAccessibleName('26 facts over time; the most, 11: February 2023')
  })

  test('is narrowed by keys: one step of “back”, however many', async ({ page, sites }) => {
    await ask(page, sites.real, 'Lavrov')
    await first(page).focus()
    for (let press = 0; press < 12; press++) await page.keyboard.press('PageUp')
    await expect.poll(() => search(page)).toMatch(/^\?q=Lavrov&from=\d{4}-\d\d-\d\d&to=/)
    await page.keyboard.press('ArrowRight')
    await expect(chips(page)).toHaveText([/^from .+ to .+/])
    await expect(time(page)).toHaveAccessibleName(/^\d+ of 19 facts: from /)
    await page.waitForTimeout(600)
    await page.goBack()
    await expect.poll(() => search(page)).toBe('?q=Lavrov')
    await expect(chips(page)).toHaveCount(0)
    await expect(first(page)).toHaveAttribute('aria-valuenow', '0')
  })

  test('is narrowed by the pointer, and shown again by its address', async ({ page, sites }) => {
    await ask(page, sites.real, 'Lavrov')
    const area = page.locator('.axis-wide time-brush')
    const { x, y, width } = (await area.boundingBox()) ?? { x: 0, y: 0, width: 0 }
    await page.mouse.move(x + width * 0.4, y + 30)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.7, y + 30, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => search(page)).toMatch(/from=2022.*&to=2023/)
    await counted(page)
    const value = await first(page).getAttribute('aria-valuetext')
    const told = await status(page).textContent()
    await page.reload()
    await expect(status(page)).toHaveText(told ?? '')
    await expect(first(page)).toHaveAttribute('aria-valuetext', value ?? '')
  })

  test('narrows to what may have been in it', async ({ page, sites, builtSites }) => {
    await page.goto(`${sites.fixture}search/?from=-0239&to=-0043`)
    const expected = factsOf(builtSites.fixture).filter(
      ({ earliest, latest }) =>
        (earliest === null || yearOf(earliest) <= -43) &&
        (latest === null || yearOf(latest) >= -239),
    )
    await expect(status(page)).toHaveText(`${String(expected.length)} facts`)
    expect((await found(page)).sort()).toEqual(expected.map(({ id }) => id).sort())
    await expect(chips(page)).toHaveText('from 240 BC to 44 BC')
  })
})

test('names that the page lacks come from the table of names', async ({ page, sites }) => {
  await page.route(/\/search\/\?/, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    // As on a large timeline, where the page has but the most frequent names.
    await route.fulfill({
      response,
      body: html.replace(/<li data-value="abdoulaye-diop">.*?<\/li>/su, ''),
    })
  })
  await ask(page, sites.real, 'wheat', { person: ['abdoulaye-diop'] })
  await expect(chips(page)).toHaveText('Abdoulaye Diop')
  await expect(box(page, 'person', 'abdoulaye-diop')).toBeChecked()
})

test('facets are fetched after the first results', async ({ page, sites }) => {
  const order: string[] = []
  page.on('request', (request) => order.push(request.url()))
  await ask(page, sites.real, 'wheat')
  const fragment = order.findLastIndex((url) => url.endsWith('.pf_fragment'))
  const table = order.findIndex((url) => url.includes('/search/facets/'))
  expect(fragment).toBeGreaterThan(-1)
  expect(table).toBeGreaterThan(fragment)
})

test.describe('where the tables cannot be had', () => {
  test.use({ tolerated: /Failed to load|ERR_FAILED/i })

  test('results stand, the facets say so, and can be tried again', async ({ page, sites }) => {
    await page.route(/\/search\/(facets\/\w+|dates)\.json/, (route) => route.abort())
    await page.goto(`${sites.real}search/?q=wheat`)
    await expect(titles(page)).toHaveCount(2)
    await expect(page.getByText('The counts could not be loaded')).toBeVisible()
    await page.unroute(/\/search\/(facets\/\w+|dates)\.json/)
    await page.locator('.facets-failed').getByRole('button', { name: 'Try again' }).click()
    await counted(page)
    await expect(page.getByText('The counts could not be loaded')).toBeHidden()
  })
})

test('on a phone the facets are folded, and nothing sticks out', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await ask(page, sites.real, 'Lavrov', { topic: ['military'] })
  await expect(box(page, 'topic', 'summit')).toBeHidden()
  await page.locator('facet-panel summary').click()
  await box(page, 'topic', 'summit').check()
  await expect(chips(page)).toHaveText(['Military', 'Summit'])
  for (const dir of ['ltr', 'rtl']) {
    const excess = await page.evaluate((direction) => {
      document.documentElement.dir = direction
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    }, dir)
    expect(excess, dir).toBe(0)
  }
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the page offers the most frequent names and the years', async ({ page, sites }) => {
    await page.goto(`${sites.based}search/`)
    const facets = page.locator('facet-panel')
    for (const [name, path] of [
      ['Military', 'topics/military/'],
      ['Sergey Lavrov', 'people/sergey-lavrov/'],
      ['2023', '2023/'],
    ] as const) {
      await facets.getByRole('link', { name: new RegExp(`^${name}`) }).click()
      await expect(page).toHaveURL(sites.based + path)
      await page.goBack()
    }
    await expect(page.getByLabel('Order')).toBeHidden()
    await expect(page.getByText('Remember my searches')).toBeHidden()
  })
})
