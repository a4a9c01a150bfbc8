import type { Page } from '@playwright/test'
import { excess } from '../support/faults.ts'
import { ask, askCounted, box, chips, counted, found } from '../support/reader.ts'
import { searchInPage } from '../support/search-in-page.ts'
import { factsOf, fits, yearsOf, type Choice, type Facet } from '../support/site-data.ts'
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

for (const name of ['bamako', 'fixture'] as const)
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
        const shown = await searchInPage(page, { q: query, filter: choice })
        await counted(page)
        const told = await counts(page)
        expect(Object.keys(told).length).toBeGreaterThan(10)
        for (const [key, count] of Object.entries(told)) {
          const [facet, value] = key.split(/:(.*)/su) as [Facet, string]
          const expected = hits.filter(fits(choice, facet)).filter(fits({ [facet]: [value] }))
          expect(count, `${JSON.stringify(choice)} ${key}`).toBe(String(expected.length))
        }
        if (Object.keys(choice).length === 0) continue
        const expected = hits.filter(fits(choice)).map(({ id }) => id)
        expect(shown.facts.sort()).toEqual(expected.sort())
      }
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
