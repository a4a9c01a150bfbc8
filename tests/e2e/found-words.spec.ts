import type { Page } from '@playwright/test'
import { axeFaults, restyle, SPACING } from '../support/faults.ts'
import { ask, results } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

test.describe('on the page of a fact that was found', () => {
  const found = (page: Page) => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    )

  test('the words are marked in every spelling, until cleared', async ({ page, sites }) => {
    await ask(page, sites.bamako, 'fertilizer')
    await results(page).first().click()
    const notice = page.locator('found-words')
    await expect(notice).toContainText('Showing matches for “fertilizer”')
    expect(await marked(page)).toContain('fertilisers')
    expect(await marked(page)).toContain('fertilizers')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /[\w-]\/$/)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(notice).toBeHidden()
    await expect(page).toHaveURL(/\/facts\/[\w-]+\/$/)
    expect(await found(page)).toBe(0)
  })

  test('what they are is told in two lines at most, and in full by its title', async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    const words = Array.from({ length: 30 }, (_, place) => `mali${String(place)}`).join(' ')
    await page.goto(`${sites.bamako}facts/bilateral-talks/?highlight=mali+${words}`)
    await restyle(page, SPACING)
    const notice = page.locator('found-words')
    await expect(notice.getByText(words)).toHaveAttribute(
      'title',
      `Showing matches for “mali ${words}”`,
    )
    // The styles keep 5rem for it, at the end of the window and of the page.
    const { y = 0 } = (await notice.boundingBox()) ?? {}
    expect(y).toBeGreaterThan(568 - 80)
    await expect(page.getByRole('button', { name: 'Clear' })).toBeInViewport({ ratio: 1 })
  })

  test('nothing is marked or said without words, or with words that are not there', async ({
    page,
    sites,
  }) => {
    for (const parameters of ['', '?highlight=', '?highlight=zebra']) {
      await page.goto(`${sites.bamako}facts/bilateral-talks/${parameters}`)
      await expect(page.locator('found-words')).toBeHidden()
      expect(await found(page)).toBe(0)
    }
  })

  for (const [site, query, some, none] of [
    ['bamako', '"Bamako-Moscow axis"', ['Bamako-Moscow axis'], ['axis']],
    ['bamako', '"very near future"', ['very near future'], ['very']],
    ['bamako', '"recently on January 19"', ['recently — on January 19'], ['on']],
    ['bamako', 'arms', ['arms'], ['army']],
    ['bamako', 'deliveries', ['delivery'], []],
    ['bamako', '19 Jan', ['19 January', 'January 19'], ['January']],
    ['fixture', 'Firenze', ['Florence'], []],
    // How a source dates a fact stands beside its text, as do names.
    ['bamako', '"this summer"', ['this summer'], ['summer']],
    ['fixture', 'ESA', ['European Space Agency'], []],
  ] as const)
    test(`${query} is marked as the fact has it`, async ({ page, sites }) => {
      await ask(page, sites[site], query)
      await results(page).first().click()
      await expect(page.locator('found-words')).toBeVisible()
      const texts = await marked(page)
      for (const text of some) expect(texts).toContain(text)
      for (const text of none) expect(texts).not.toContain(text)
    })

  test('the first match is shown, unless the address has a place of its own', async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width: 320, height: 400 })
    const fact = `${sites.bamako}facts/second-batch-of-aircraft/?highlight="confirmation+of+the+delivery"`
    await page.goto(fact)
    await expect(page.locator('found-words')).toBeVisible()
    const top = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found') ?? []
        return (range as Range).getBoundingClientRect().top
      })
    expect(await top()).toBeGreaterThan(0)
    expect(await top()).toBeLessThan(400)
    await page.goto('about:blank')
    await page.goto(`${fact}#skip`)
    await expect(page.locator('found-words')).toBeVisible()
    expect(await top()).toBeGreaterThan(400)
  })
})
