import { field, status } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('says why, and offers the indexes', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/`)
    await expect(page.getByText(/needs scripts/)).toBeVisible()
    for (const name of ['People', 'Organisations', 'Places', 'Topics', 'Sources'])
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible()
    // What would do nothing is not shown.
    await expect(field(page)).toBeHidden()
    await expect(status(page)).toBeHidden()
  })

  test('has no text that scripts are to fill in or to show', async ({ page, sites }) => {
    for (const path of ['search/', 'facts/bilateral-talks/']) {
      await page.goto(sites.bamako + path)
      const text = await page.locator('body').evaluate((body) => body.textContent)
      expect(text).not.toMatch(/\{\w+\}|could not be loaded|Did you mean|Try again/)
    }
  })

  test('the header’s field leads to the page that says why', async ({ page, sites }) => {
    await page.goto(sites.bamako)
    const search = page.getByRole('banner').getByRole('searchbox')
    await search.fill('wheat')
    await search.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=wheat$/)
    await expect(page.getByText(/needs scripts/)).toBeVisible()
  })

  test('the page offers the most frequent names and the years', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}search/`)
    const facets = page.locator('facet-panel')
    for (const [name, path] of [
      ['Military', 'topics/military/'],
      ['Sergey Lavrov', 'people/sergey-lavrov/'],
      ['2023', '2023/'],
    ] as const) {
      await facets.getByRole('link', { name: new RegExp(`^${name}`) }).click()
      await expect(page).toHaveURL(sites.bamako + path)
      await page.goBack()
    }
    await expect(page.getByLabel('Order')).toBeHidden()
  })
})
