import type { Page } from '@playwright/test'
import { ask, found, results } from '../support/reader.ts'
import { searchInPage } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'

/** The ids of all facts that a search finds, in the order in which they stand. */
async function idsOf(page: Page, site: string, words: string, order?: string): Promise<string[]> {
  await ask(page, site, words, order === undefined ? {} : { sort: [order] })
  return found(page)
}

const alike: [what: string, queries: string[]][] = [
  ['spellings of a name', ['goita', 'Goyta', 'Goïta', 'GOÏTA']],
  ['transliterations', ['sergey', 'Sergei', 'Serguei']],
  ['British and American', ['fertiliser', 'fertilizer', 'fertilisers', 'Fertilizers']],
  ['forms of a day', ['19 January', 'January 19', '2023-01-19', 'Jan 19, 2023', '19.01.2023']],
  ['forms of a day in numbers', ['2023-01-19', '19-01-2023', '2023/01/19', '19/1/2023']],
  ['forms of a month', ['January 2023', '2023-01', 'Jan 2023']],
]

for (const [what, queries] of alike) {
  test(`${what} find the same facts`, async ({ page, sites }) => {
    const [first = '', ...others] = queries
    const expected = (await idsOf(page, sites.bamako, first)).sort()
    expect(expected.length).toBeGreaterThan(0)
    for (const q of others) {
      const { facts } = await searchInPage(page, { q })
      expect(facts.sort(), q).toEqual(expected)
    }
  })
}

for (const query of ['19 January', 'January 19', '2023-01-19']) {
  test(`${query} finds the fact of that day first`, async ({ page, sites }) => {
    const ids = await idsOf(page, sites.bamako, query)
    expect(ids[0]).toBe('second-batch-of-aircraft')
    // Others mention the day.
    expect(ids.length).toBeGreaterThan(1)
  })
}

test('a month finds what is dated to it and to its days', async ({ page, sites }) => {
  const ids = await idsOf(page, sites.bamako, '2023-01')
  expect(ids[0]).toBe('large-batch-of-aircraft-equipment')
  expect(ids).toContain('second-batch-of-aircraft')
})

test('a phrase between quotation marks is taken as it stands', async ({ page, sites }) => {
  expect(await idsOf(page, sites.bamako, '“delivered quite recently”')).toEqual([
    'second-batch-of-aircraft',
  ])
  expect(await idsOf(page, sites.bamako, '"recently quite"')).toEqual([])
})

test('results stand in the order of time, either way', async ({ page, sites }) => {
  const oldest = await idsOf(page, sites.bamako, 'summit', 'oldest')
  const newest = await idsOf(page, sites.bamako, 'summit', 'newest')
  expect(oldest.length).toBeGreaterThan(2)
  expect(newest).toEqual([...oldest].reverse())
  expect(newest.slice(0, 2).sort()).toEqual([
    'summit-in-st-petersburg',
    'summit-participation-of-goita',
  ])
  await page.getByLabel('Order').selectOption('Oldest first')
  await expect(page).toHaveURL(/sort=oldest/)
  await expect(results(page).first()).toHaveAttribute(
    'href',
    new RegExp(`/${oldest[0] ?? ''}/(#|$)`),
  )
})

test('finds names in other scripts, and nothing withdrawn', async ({ page, sites }) => {
  const expected = 'broom-star-彗星'
  await page.goto(`${sites.fixture}search/`)
  for (const q of ['司馬遷', 'Sima Qian', '馬遷'])
    expect((await searchInPage(page, { q })).facts[0]).toBe(expected)
  const { facts } = await searchInPage(page, { q: 'excommunicated' })
  expect(facts).not.toContain('comet-excommunicated')
})
