import {
  askCounted,
  asked,
  box,
  chips,
  counted,
  field,
  found,
  results,
  status,
} from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

test('boxes narrow, stand in the address, and “back” walks them', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/`)
  await field(page).fill('Lavrov')
  await expect(status(page)).toHaveText('19 facts for “Lavrov”')
  await box(page, 'topic', 'military').check()
  await expect(status(page)).toHaveText('6 facts for “Lavrov”')
  await counted(page)
  await box(page, 'status', 'claimed').check()
  await expect(chips(page)).toHaveText(['Military', 'Claimed'])
  expect(asked(page)).toBe('?q=Lavrov&topic=military&status=claimed')
  await page.reload()
  await expect(box(page, 'topic', 'military')).toBeChecked()
  await expect(chips(page)).toHaveText(['Military', 'Claimed'])
  await expect(results(page)).not.toHaveCount(0)
  const shown = await results(page).allTextContents()
  for (const step of ['?q=Lavrov&topic=military', '?q=Lavrov', '']) {
    await page.goBack()
    await expect.poll(() => asked(page)).toBe(step)
  }
  await expect(status(page)).toHaveText('26 facts')
  await expect(field(page)).toHaveValue('')
  await page.goForward()
  await page.goForward()
  await page.goForward()
  await expect(chips(page)).toHaveText(['Military', 'Claimed'])
  await expect.poll(() => results(page).allTextContents()).toEqual(shown)
})

test('chips take filters away, and the keyboard goes on from there', async ({ page, sites }) => {
  await askCounted(page, sites.bamako, 'Lavrov', {
    topic: ['military'],
    person: ['abdoulaye-diop'],
  })
  await chips(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveText(['Abdoulaye Diop'])
  await expect(chips(page).first()).toBeFocused()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status(page)).toBeFocused()
  await expect(status(page)).toHaveText('19 facts for “Lavrov”')
  expect(asked(page)).toBe('?q=Lavrov')
})

test('an empty result says which filter to take away', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/?q=wheat&topic=military&from=2023-01&to=2024`)
  await expect(status(page)).toHaveText('No facts found for “wheat”.')
  const ways = page.getByRole('list', { name: 'Wider searches' })
  await expect(ways.getByRole('button')).toHaveText('2 facts without the filter Military')
  await ways.getByRole('button').click()
  await expect(status(page)).toHaveText('2 facts for “wheat”')
  await expect(status(page)).toBeFocused()
  await expect(chips(page)).toHaveText(['from January 2023 to 2024'])
})

test('order stands in the address, and is a step of “back”', async ({ page, sites }) => {
  await askCounted(page, sites.bamako, '', { topic: ['summit'] })
  const best = await found(page)
  await page.getByLabel('Order').selectOption('Newest first')
  await expect.poll(() => asked(page)).toBe('?sort=newest&topic=summit')
  await expect.poll(() => found(page)).not.toEqual(best)
  const newest = await found(page)
  await page.goBack()
  await expect(page.getByLabel('Order')).toHaveValue('best')
  await expect.poll(() => found(page)).toEqual(best)
  await page.goForward()
  await page.getByLabel('Order').selectOption('Oldest first')
  await expect.poll(() => found(page)).toEqual([...newest].reverse())
})
