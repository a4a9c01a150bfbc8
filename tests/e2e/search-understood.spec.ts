import { ask, field, results, status } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

/** What screen readers say beside the number of facts. */
const SPOKEN = 'timeline-search [aria-live]'

test.describe('how a search was understood', () => {
  test('is said by screen readers, once', async ({ page, sites }) => {
    await ask(page, sites.bamako, '07/02')
    const spoken = page.locator(SPOKEN).first()
    await expect(spoken).toHaveText('07/02 is read as 7 February. Did you mean 2 July?')
    await spoken.evaluate((region) => {
      const changes = new MutationObserver(() => region.setAttribute('data-changed', ''))
      changes.observe(region, { childList: true, characterData: true, subtree: true })
    })
    await page.getByLabel('Order').selectOption('Oldest first')
    await expect(page).toHaveURL(/sort=oldest/)
    await expect(results(page).first()).toBeVisible()
    await expect(spoken).not.toHaveAttribute('data-changed')
    await field(page).fill('Lavrof')
    await expect(spoken).toHaveText('Did you mean Lavrov?')
    await field(page).fill('Serguei -aircraft')
    await expect(spoken).toHaveText(
      'Leaving out facts with “aircraft”. “Serguei” is another name for Sergey Lavrov',
    )
    await field(page).fill('wheat')
    await expect(status(page)).toHaveText('2 facts for “wheat”')
    await expect(spoken).toHaveText('')
  })

  test('leads on to the other reading of a date', async ({ page, sites }) => {
    await ask(page, sites.bamako, 'aircraft 02/07/2023')
    await page.getByRole('link', { name: '7 February 2023' }).click()
    await expect(field(page)).toHaveValue('aircraft 2023-02-07')
    await expect(page.getByText('is read as')).toBeHidden()
  })
})
