import type { Locator, Page } from '@playwright/test'
import {
  askCounted,
  asked,
  chips,
  counted,
  field,
  found,
  status,
  typePeriod,
} from '../support/reader.ts'
import { factsOf, yearOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

test.describe('the time of what was found', () => {
  const time = (page: Page): Locator => page.getByRole('img', { name: /facts? over|of \d/ })

  test('is told in words and bars, and follows the search', async ({ page, sites }) => {
    await askCounted(page, sites.bamako, '')
    await expect(time(page)).toHaveAccessibleName('26 facts over time; peak 11: February 2023')
    await askCounted(page, sites.bamako, 'wheat')
    await expect(time(page)).toHaveAccessibleName(/^2 facts over time/)
    const bars = page.locator('time-brush .time-bar')
    expect(await bars.count()).toBeGreaterThan(0)
    await field(page).fill('')
    await expect(time(page)).toHaveAccessibleName('26 facts over time; peak 11: February 2023')
  })

  test('is narrowed by typing a period, and “back” undoes it', async ({ page, sites }) => {
    await askCounted(page, sites.bamako, 'Lavrov')
    await typePeriod(page, '2023-02', '2023-06-30')
    await expect.poll(() => asked(page)).toBe('?q=Lavrov&from=2023-02&to=2023-06-30')
    await expect(chips(page)).toHaveText([/^from .+ to .+/])
    await expect(time(page)).toHaveAccessibleName(/^\d+ of 19 facts: from /)
    await page.goBack()
    await expect.poll(() => asked(page)).toBe('?q=Lavrov')
    await expect(chips(page)).toHaveCount(0)
    await expect(page.locator('.brush-window')).toBeHidden()
  })

  test('is narrowed by the pointer, and shown again by its address', async ({ page, sites }) => {
    await askCounted(page, sites.bamako, 'Lavrov')
    const area = page.locator('time-brush')
    const { x, y, width } = (await area.boundingBox()) ?? { x: 0, y: 0, width: 0 }
    await page.mouse.move(x + width * 0.4, y + 30)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.7, y + 30, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => asked(page)).toMatch(/from=2022.*&to=2023/)
    await counted(page)
    const span = await page.locator('.axis-span').textContent()
    const told = await status(page).textContent()
    await page.reload()
    await expect(status(page)).toHaveText(told ?? '')
    await expect(page.locator('.axis-span')).toHaveText(span ?? '')
  })

  test('narrows to what may have been in it', async ({ page, sites, builtSites }) => {
    await page.goto(`${sites.fixture}search/?from=-0239&to=-0043`)
    const expected = factsOf(builtSites.fixture).filter(
      ({ earliest, latest }) =>
        (earliest === null || yearOf(earliest) <= -43) &&
        (latest === null || yearOf(latest) >= -239),
    )
    await expect(status(page)).toHaveText(`${String(expected.length)} facts`)
    expect((await found(page)).sort()).toEqual(expected.map(({ id }) => id).sort())
    await expect(chips(page)).toHaveText('from 240 BC to 44 BC')
  })
})
