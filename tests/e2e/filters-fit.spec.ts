import { excess, expectNoFaults, painted, watchShifts } from '../support/faults.ts'
import { expectShown, status } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

for (const name of ['bamako', 'fixture'] as const) {
  test.describe(`filters on ${name}`, () => {
    test('axe finds nothing with filters on', async ({ page, sites, builtSites }) => {
      const day = factsOf(builtSites[name]).find(({ known }) => known)?.known ?? ''
      for (const query of [`?status=claimed&known=${day}`, '?topic=no-such-topic&from=1000']) {
        await page.goto(sites[name] + query)
        await page.locator('.chip').first().waitFor()
        await expectNoFaults(page, query)
      }
    })

    for (const width of [320, 1280])
      for (const query of [
        '',
        '?status=claimed',
        '?from=2023-02',
        name === 'bamako' ? '?topic=summit&status=claimed' : '?topic=omens&status=announced',
        '?known=2023-01-27',
      ])
        test(`${query || 'no filter'} shifts nothing on load at ${String(width)} px, and fits`, async ({
          page,
          sites,
        }) => {
          await page.setViewportSize({ width, height: 640 })
          const shifted = await watchShifts(page)
          await page.goto(sites[name] + query, { waitUntil: 'networkidle' })
          await expect(status(page)).toHaveText(query === '' ? /^\s*\d+ facts\s*$/ : / of /)
          expect(await shifted()).toBe(0)
          expect(await excess(page)).toBe(0)
        })
  })
}

test('an address with filters shifts nothing though its script is slow', async ({
  page,
  sites,
}) => {
  const shifted = await watchShifts(page)
  await page.route(/list[^/]*\.js$/, async (route) => {
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

test.describe('where the script never comes', () => {
  test.use({ tolerated: /ERR_FAILED/ })

  test('the whole list is shown all the same', async ({ page, sites, builtSites }) => {
    await page.route(/list[^/]*\.js$/, (route) => route.abort())
    await page.goto(`${sites.bamako}?topic=military`)
    await expectShown(page, factsOf(builtSites.bamako))
  })
})

test('from right to left nothing sticks out', async ({ page, sites }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${sites.bamako}?topic=military&known=2023-02-07`)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
      for (const fold of document.querySelectorAll('details')) fold.open = true
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
