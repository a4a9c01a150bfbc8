import { asked, expectShown, status } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

/** The last day of a date, as a number that sorts chronologically, years before zero too. */
function dayOf(date: string): number {
  const [, year = '', month = '12', day = '31'] =
    /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}

for (const name of ['bamako', 'fixture'] as const) {
  test.describe(`filters on ${name}`, () => {
    test('for each day on which something became public, the list shows what was known then', async ({
      page,
      sites,
      builtSites,
    }) => {
      const facts = factsOf(builtSites[name])
      await page.goto(sites[name])
      const slider = page.getByRole('slider', { name: 'As it was known on' })
      await expect(slider).toHaveAttribute('aria-valuetext', 'Everything known by now')
      const steps = Number(await slider.getAttribute('max'))
      expect(steps).toBe(
        new Set(facts.flatMap(({ known }) => (known === null ? [] : dayOf(known)))).size,
      )
      await slider.focus()
      for (let step = steps - 1; step >= 0; step--) {
        await page.keyboard.press('ArrowLeft')
        const day = new URLSearchParams(asked(page)).get('known') ?? ''
        const known = facts.filter((fact) => fact.known !== null && dayOf(fact.known) <= dayOf(day))
        const unsure = facts.filter((fact) => fact.known === null)
        await expectShown(page, [...known, ...unsure])
        const apart = page.getByRole('region', { name: 'Day of first report not known' })
        await expect(apart.locator('.fact')).toHaveCount(unsure.length)
        await expect(page.locator('.known-told')).toContainText(
          `${String(known.length)} of ${String(facts.length)} facts had been reported`,
        )
        await expect(slider).toHaveAttribute('aria-valuetext', /had been reported$/)
        await expect(page.locator('.outcome:visible')).toHaveCount(0)
      }
      await page.keyboard.press('End')
      await expectShown(page, facts)
      expect(asked(page)).toBe('')
      await expect(status(page)).toHaveText(`${String(facts.length)} facts`)
    })
  })
}
