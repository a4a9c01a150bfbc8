import {
  axeFaults,
  excess,
  expectNoFaults,
  painted,
  settled,
  watchShifts,
} from '../support/faults.ts'
import { expectShown, status } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

/** The built script of a filtered list. */
const LIST_SCRIPT = /FilteredList[^/]*\.js$/

const AS_KNOWN_QUERY = '?known=2023-01-27'

/** Filters that are active as the page loads: none, and one of each kind. */
const QUERIES = {
  bamako: ['', '?status=claimed', '?from=2023-02', '?topic=summit&status=claimed', AS_KNOWN_QUERY],
  fixture: [
    '',
    '?status=claimed',
    '?from=2023-02',
    '?topic=omens&status=announced',
    AS_KNOWN_QUERY,
  ],
} as const

for (const name of ['bamako', 'fixture'] as const) {
  test.describe(`filters on ${name}`, () => {
    test('axe finds nothing with filters on', async ({ page, sites, builtSites }) => {
      const day = factsOf(builtSites[name]).find(({ known }) => known)?.known ?? ''
      for (const query of [`?status=claimed&known=${day}`, '?topic=no-such-topic&from=1000']) {
        await page.goto(sites[name] + query)
        await page.locator('.chip').first().waitFor()
        if (name === 'bamako') await expectNoFaults(page, query)
        else expect.soft(await axeFaults(page), query).toEqual([])
      }
    })

    for (const width of [320, 1280])
      test(`shift nothing on load at ${String(width)} px, and fit the window`, async ({
        page,
        sites,
      }) => {
        await page.setViewportSize({ width, height: 640 })
        const shifted = await watchShifts(page)
        for (const query of QUERIES[name])
          await test.step(query || 'no filter', async () => {
            await page.goto(sites[name] + query)
            await expect(status(page)).toHaveText(query === '' ? /^\s*\d+ facts\s*$/ : / of /)
            await settled(page)
            expect.soft(await shifted(), query).toBe(0)
            expect.soft(await excess(page), query).toBe(0)
          })
      })
  })
}

test('an address with filters shifts nothing even if the script is slow', async ({
  page,
  sites,
}) => {
  const shifted = await watchShifts(page)
  await page.route(LIST_SCRIPT, async (route) => {
    await painted(page)
    await route.continue()
  })
  for (const query of ['?topic=summit&status=claimed', '?status=announced', '?known=2023-01-27']) {
    await page.goto(sites.bamako + query)
    await expect(status(page)).toHaveText(/ of /)
    await expect(status(page)).toBeVisible()
    expect(await shifted(), query).toBe(0)
  }
})

test.describe('if the script never comes', () => {
  test.use({ tolerated: /ERR_FAILED/ })

  test('the whole list is shown anyway', async ({ page, sites, builtSites }) => {
    await page.route(LIST_SCRIPT, (route) => route.abort())
    await page.goto(`${sites.bamako}?topic=military`)
    await expectShown(page, factsOf(builtSites.bamako))
  })
})

test('from right to left nothing is wider than the window', async ({ page, sites }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${sites.bamako}?topic=military&known=2023-02-07`)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
      for (const fold of document.querySelectorAll('details')) fold.open = true
      if (innerWidth < 1024) document.querySelector<HTMLElement>('.sheet')?.showPopover()
    })
    expect(await excess(page)).toBe(0)
    const sides = await page
      .locator('label.facet-item')
      .first()
      .evaluate((label) => {
        const left = (part: string) => label.querySelector(part)?.getBoundingClientRect().left ?? 0
        return left('input') > left('.facet-name') && left('.facet-name') > left('small')
      })
    expect(sides).toBe(true)
  }
})
