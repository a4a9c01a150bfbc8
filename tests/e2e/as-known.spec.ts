import type { Locator } from '@playwright/test'
import { asked, expectShown, status } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

/** The last day of a date, as a number that sorts chronologically, years before zero too. */
function dayOf(date: string): number {
  const [, year = '', month = '12', day = '31'] =
    /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

/** Each fact that stands apart from its year has it in its date. */
async function expectYears(runs: Locator): Promise<void> {
  for (const width of [390, 1280]) {
    await runs.page().setViewportSize({ width, height: 800 })
    const years = runs.locator('.of-year')
    await expect(years.first()).toBeVisible()
    for (const year of await years.all())
      expect((await year.boundingBox())?.width).toBeGreaterThan(20)
  }
}

test('for each day on which something was first told, the list shows what was known then', async ({
  page,
  sites,
  builtSites,
}) => {
  const facts = factsOf(builtSites.fixture)
  await page.goto(sites.fixture)
  const control = page.getByRole('combobox', { name: 'Known by' })
  const days = await control
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  expect(days[0]).toBe('')
  const outcomes = page.locator('.outcome-item:visible')
  await expect(outcomes.first()).toBeVisible()
  expect(days.slice(1).map(dayOf)).toEqual(
    [...new Set(facts.flatMap(({ known }) => (known === null ? [] : dayOf(known))))].sort(
      (a, b) => b - a,
    ),
  )
  for (const day of days.slice(1)) {
    await control.selectOption(day)
    expect(new URLSearchParams(asked(page)).get('known')).toBe(day)
    const known = facts.filter((fact) => fact.known !== null && dayOf(fact.known) <= dayOf(day))
    const unsure = facts.filter((fact) => fact.known === null)
    await expectShown(page, [...known, ...unsure])
    const apart = page.getByRole('region', { name: 'Report date not known' })
    await expect(apart.locator('.fact')).toHaveCount(unsure.length)
    await expect(page.locator('.chip')).toHaveText(/^known by /)
    await expect(outcomes).toHaveCount(0)
    await expectYears(apart.locator('.run'))
  }
  await control.selectOption('now')
  await expectShown(page, facts)
  expect(asked(page)).toBe('')
  await expect(status(page)).toHaveText(`${String(facts.length)} facts`)
})

test('an address may name any day, also where few days leave no choice of them', async ({
  page,
  sites,
  builtSites,
}) => {
  await page.goto(`${sites.fixture}?known=1910-12-31`)
  await expect(page.getByRole('combobox', { name: 'Known by' })).toHaveValue('1910-12-31')
  await page.locator('.chip').click()
  await expect(page.getByRole('combobox', { name: 'Known by' })).toHaveValue('')
  await page.goto(`${sites.bamako}?known=2023-01-30`)
  await expect(page.getByRole('combobox', { name: 'Known by' })).toHaveCount(0)
  await expect(page.locator('.chip')).toHaveText('known by 30 January 2023')
  const facts = factsOf(builtSites.bamako)
  await expectShown(
    page,
    facts.filter(({ known }) => known === null || dayOf(known) <= dayOf('2023-01-30')),
  )

  // If no day is known, each fact stands alone, also where several have one date.
  await page.route(`${sites.bamako}?known=2023-02-07`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(/data-known="[^"]*"/g, 'data-known=""')
    await route.fulfill({ response, body })
  })
  await page.goto(`${sites.bamako}?known=2023-02-07`)
  const apart = page.getByRole('region', { name: 'Report date not known' })
  await expect(apart.locator('.fact')).toHaveCount(facts.length)
  await expect(apart.locator('.run-count').first()).toBeHidden()
  await expect(apart.locator('.run-count:visible')).toHaveCount(0)
})
