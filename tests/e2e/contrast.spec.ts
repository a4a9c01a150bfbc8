import { leastContrast } from '../support/contrast.ts'
import { axeFaults } from '../support/faults.ts'
import { expect, test } from '../support/sites.ts'

const themes = ['light', 'dark'] as const

/** Parts of drawings: the property with their colour, and the contrast that they need. */
const drawn = {
  'the marks of the list': ['.fact > .mark', 'stroke', 3],
  'the marks of the axis': ['.axis-plot .date-point', 'stroke', 3],
  'the names of lanes': ['.axis-lanes text', 'fill', 4.5],
  'the divisions of time': ['.axis-tick', 'fill', 4.5],
  'the names beside marks': ['.axis-label', 'fill', 4.5],
  'the numbers of the axis': ['.axis-plot .axis-count', 'fill', 4.5],
  'the edge of a number': ['.axis-plot .axis-pill', 'stroke', 3],
} as const

for (const colorScheme of themes)
  test(`forced colours on a ${colorScheme} screen have enough contrast in each appearance`, async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(`${sites.bamako}2023/`)
    for (const theme of themes)
      await test.step(theme, async () => {
        await page.getByLabel(theme === 'light' ? 'Light' : 'Dark').check()
        for (const [name, [selector, property, least]] of Object.entries(drawn)) {
          await expect(page.locator(selector).first(), name).toBeAttached()
          const found = await leastContrast(page.locator(selector), property)
          expect(found, name).toBeGreaterThanOrEqual(least)
        }
        const link = page.locator('.fact-link').first()
        await link.focus()
        expect(await leastContrast(link, 'outline-color')).toBeGreaterThanOrEqual(3)
      })
  })

test('text in forced colours has enough contrast', async ({ page, sites }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  for (const path of [
    '?status=claimed',
    'facts/bilateral-talks/',
    'people/sergey-lavrov/',
    'announced/',
    'search/?q=Lavrov&topic=military',
  ]) {
    await page.goto(sites.bamako + path)
    expect.soft(await axeFaults(page, ['color-contrast']), path).toEqual([])
  }
})

test('the lines under links are visible on light and on dark pages', async ({ page, sites }) => {
  for (const path of ['', 'facts/bilateral-talks/', 'about/']) {
    await page.goto(sites.bamako + path)
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      const found = await leastContrast(page.locator('main a'), 'text-decoration-color')
      expect(found, `${path}, ${colorScheme}`).toBeGreaterThanOrEqual(3)
    }
  }
})
