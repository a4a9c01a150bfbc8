import { expectShown, status } from '../support/reader.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

test('on a narrow page the facets are a sheet, which opens and closes by keyboard', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(sites.bamako)
  const military = page.getByRole('checkbox', { name: /^Military/ })
  const open = page.locator('.filter-open')
  await expect(military).toBeHidden()
  await expect(open).toHaveAccessibleName('Filter')
  await open.focus()
  await page.keyboard.press('Enter')
  const close = page.getByRole('button', { name: 'Close' })
  await expect(close).toBeFocused()
  // The keyboard does not leave the sheet for what it covers.
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator(':focus:not(.sheet *)')).toHaveCount(0)
  await page.getByRole('button', { name: /^Show \d+ facts$/ }).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus:not(.sheet *)')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await military.check()
  await expect(status(page)).toHaveText(/^\d+ of 26 facts$/)
  const shown = Number.parseInt((await status(page).textContent()) ?? '')
  await page.keyboard.press('Escape')
  await expect(military).toBeHidden()
  await expect(open).toBeFocused()
  await expect(open).toHaveAccessibleName('Filter (1)')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Show ${String(shown)} facts` }).click()
  await expect(military).toBeHidden()
  await expect(open).toBeFocused()
})

test('a long facet shows its first values, the chosen ones, and all on request', async ({
  page,
  sites,
}) => {
  await page.goto(sites.fixture)
  const facet = page.getByRole('group', { name: 'Places' })
  const boxes = facet.locator('input:visible')
  const all = await facet.locator('input').count()
  expect(all).toBeGreaterThan(8)
  await expect(boxes).toHaveCount(8)
  const last = (await facet.locator('input').last().getAttribute('value')) ?? ''
  const more = facet.getByRole('button', { name: `Show all ${String(all)}` })
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(boxes).toHaveCount(all)
  await expect(facet.getByRole('button', { name: 'Show fewer' })).toBeVisible()
  // The keyboard goes on with what was shown.
  await expect(boxes.nth(8)).toBeFocused()
  await page.goto(`${sites.fixture}?place=${encodeURIComponent(last)}`)
  await expect(boxes).toHaveCount(9)
})

test('facets can lead to another page, and be given other values', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text()
    const panel = new DOMParser().parseFromString(html, 'text/html').querySelector('facet-panel')
    panel?.setAttribute('data-lead-to', '/search/?')
    document.querySelector('facet-panel')?.replaceWith(panel ?? '')
  })
  const panel = page.locator('facet-panel')
  await expect(panel.getByRole('link', { name: /^Military/ })).toHaveAttribute(
    'href',
    '/search/?topic=military',
  )
  await expect(panel.getByRole('link', { name: /^Claimed/ })).toHaveAttribute(
    'href',
    '/search/?status=claimed',
  )
  await expect(panel.getByRole('checkbox')).toHaveCount(0)
  await panel.evaluate((panel) => {
    const list = document.createElement('ul')
    list.innerHTML =
      '<li data-value="a b"><span class="facet-item"><span class="facet-name">A &amp; B</span> <small>1200</small></span></li>'
    const { group } = panel as HTMLElement & {
      group: (facet: string) => { show: (values: Element[]) => void }
    }
    group.call(panel, 'topic').show([...list.children])
  })
  await expect(panel.getByRole('link', { name: 'A & B 1,200' })).toHaveAttribute(
    'href',
    '/search/?topic=a+b',
  )
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('facets lead to the pages of what they name', async ({ page, sites, builtSites }) => {
    await page.goto(`${sites.bamako}?topic=military`)
    await expectShown(page, factsOf(builtSites.bamako))
    await expect(page.locator('.axis form')).toBeHidden()
    await expect(page.getByRole('group', { name: 'Status' })).toBeHidden()
    const facets = page.locator('facet-panel')
    for (const [name, path] of [
      ['Military', 'topics/military/'],
      ['Sergey Lavrov', 'people/sergey-lavrov/'],
      ['What Did Russia', 'sources/sputnik-2023-02-07/'],
    ] as const) {
      await facets.getByRole('link', { name: new RegExp(`^${name}`) }).click()
      await expect(page).toHaveURL(sites.bamako + path)
      await page.goBack()
    }
  })
})
