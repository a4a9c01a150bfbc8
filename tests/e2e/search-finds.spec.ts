import type { Page } from '@playwright/test'
import { ask, found, results } from '../support/reader.ts'
import { searchInPage } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'

/** The ids of all facts that a search finds in the open page, in the order in which they stand. */
async function idsOf(page: Page, q: string): Promise<string[]> {
  return (await searchInPage(page, { q })).facts
}

/** The same, on a page that is opened with an order. */
async function inOrder(page: Page, site: string, words: string, order: string): Promise<string[]> {
  await ask(page, site, words, { sort: [order] })
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

// One page answers all of these searches: to load it takes longer than to answer.
test('spellings of a name, and forms of a date, find the same facts', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/`)
  for (const [what, queries] of alike)
    await test.step(what, async () => {
      const [first = '', ...others] = queries
      const expected = await idsOf(page, first)
      expect.soft(expected.length, first).toBeGreaterThan(0)
      for (const q of others)
        expect.soft((await idsOf(page, q)).sort(), q).toEqual([...expected].sort())
    })
})

test('a date finds first what is dated to it, a phrase only what has it', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}search/`)
  for (const day of ['19 January', 'January 19', '2023-01-19'])
    await test.step(day, async () => {
      const ids = await idsOf(page, day)
      expect.soft(ids[0]).toBe('second-batch-of-aircraft')
      // Others mention the day.
      expect.soft(ids.length).toBeGreaterThan(1)
    })
  await test.step('a month finds what is dated to it and to its days', async () => {
    const ids = await idsOf(page, '2023-01')
    expect.soft(ids[0]).toBe('large-batch-of-aircraft-equipment')
    expect.soft(ids).toContain('second-batch-of-aircraft')
  })
  await test.step('a phrase between quotation marks is taken as it stands', async () => {
    const ids = await idsOf(page, '“delivered quite recently”')
    expect.soft(ids).toEqual(['second-batch-of-aircraft'])
    expect.soft(await idsOf(page, '"recently quite"')).toEqual([])
  })
})

test('results stand in the order of time, either way', async ({ page, sites }) => {
  const oldest = await inOrder(page, sites.bamako, 'summit', 'oldest')
  const newest = await inOrder(page, sites.bamako, 'summit', 'newest')
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
    expect.soft((await idsOf(page, q))[0], q).toBe(expected)
  expect(await idsOf(page, 'excommunicated')).not.toContain('comet-excommunicated')
})
