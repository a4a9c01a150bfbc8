import type { Page } from '@playwright/test'
import { excess } from '../support/faults.ts'
import { askCounted, box, chips, counted } from '../support/reader.ts'
import { searchInPage } from '../support/search-in-page.ts'
import {
  factsOf,
  fits,
  yearsOf,
  type Choice,
  type Facet,
  type FactJson,
} from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

const counts = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('facet-panel input[type=checkbox]')
    .evaluateAll((boxes) =>
      Object.fromEntries(
        boxes.map((one) => [
          `${(one as HTMLInputElement).name}:${(one as HTMLInputElement).value}`,
          one.closest('li')?.querySelector('small')?.textContent ?? '',
        ]),
      ),
    )

const QUERIES = {
  bamako: ['', 'Lavrov', '2023-01', 'wheat'],
  fixture: ['', 'comet', '1066'],
} as const

/** The choices whose counts are compared, for facts that a search found. */
function choicesFor(hits: readonly FactJson[]): Choice[] {
  const [topic, second] = new Set(hits.flatMap(({ topics }) => topics))
  return [
    {},
    { status: ['claimed'] },
    { topic: [topic, second].filter((one) => one !== undefined) },
    { topic: [topic ?? ''], status: ['reported', 'announced'] },
    { precision: ['day'], year: hits.slice(0, 1).flatMap(yearsOf) },
  ]
}

for (const name of ['bamako', 'fixture'] as const)
  test(`facets on ${name} count what a scan of the data gives`, async ({
    page,
    sites,
    builtSites,
  }) => {
    const all = factsOf(builtSites[name])
    await page.goto(`${sites[name]}search/`)
    for (const query of QUERIES[name])
      await test.step(`“${query}”`, async () => {
        const { facts } = await searchInPage(page, { q: query })
        const ids = query === '' ? all.map(({ id }) => id) : facts
        const hits = all.filter(({ id }) => ids.includes(id))
        expect.soft(hits.length, query).toBe(ids.length)
        for (const choice of choicesFor(hits)) {
          const shown = await searchInPage(page, { q: query, filter: choice })
          await counted(page)
          const what = `“${query}” ${JSON.stringify(choice)}`
          const told = await counts(page)
          expect.soft(Object.keys(told).length, what).toBeGreaterThan(10)
          for (const [key, count] of Object.entries(told)) {
            const [facet, value] = key.split(/:(.*)/su) as [Facet, string]
            const expected = hits.filter(fits(choice, facet)).filter(fits({ [facet]: [value] }))
            expect.soft(count, `${what} ${key}`).toBe(String(expected.length))
          }
          if (Object.keys(choice).length === 0) continue
          const expected = hits.filter(fits(choice)).map(({ id }) => id)
          expect.soft(shown.facts.sort(), what).toEqual(expected.sort())
        }
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
  await askCounted(page, sites.bamako, 'wheat', { person: ['abdoulaye-diop'] })
  await expect(chips(page)).toHaveText('Abdoulaye Diop')
  await expect(box(page, 'person', 'abdoulaye-diop')).toBeChecked()
})

test('facets are fetched after the first results', async ({ page, sites }) => {
  const order: string[] = []
  page.on('request', (request) => order.push(request.url()))
  await askCounted(page, sites.bamako, 'wheat')
  const fragment = order.findLastIndex((url) => url.endsWith('.pf_fragment'))
  const table = order.findIndex((url) => url.includes('/search/facets/'))
  expect(fragment).toBeGreaterThan(-1)
  expect(table).toBeGreaterThan(fragment)
})

test('on a phone the facets are a sheet, and nothing sticks out', async ({ page, sites }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await askCounted(page, sites.bamako, 'Lavrov', { topic: ['military'] })
  await expect(box(page, 'topic', 'summit')).toBeHidden()
  await page.locator('.filter-open').click()
  await box(page, 'topic', 'summit').check()
  await page.getByRole('button', { name: /^Show \d+ facts?$/ }).click()
  await expect(chips(page)).toHaveText(['Military', 'Summit'])
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((direction) => (document.documentElement.dir = direction), dir)
    expect(await excess(page), dir).toBe(0)
  }
})
