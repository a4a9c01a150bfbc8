import type { Page } from '@playwright/test'
import { expect, test } from '../support/sites.ts'

/*
 * The oldest browsers in which everything works are those of November 2023: Chrome and Edge 119,
 * Firefox 115 and Safari 17. These tests read the site without what one of them lacks.
 */

/** What style sheets use that an old browser ignores: a name that no browser knows stands in for it. */
const CSS_LACKING = ['light-dark(', 'color-mix(', ':has(', ':popover-open', ':dir(']

/** Takes the features of newer browsers from every page of a context. */
async function age(page: Page): Promise<void> {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch()
    const css = CSS_LACKING.reduce(
      (text, feature) => text.replaceAll(feature, feature.replace(/[a-z]/, 'unknown-$&')),
      await response.text(),
    )
    await route.fulfill({ response, body: css })
  })
  // An attribute that no browser knows, since the browser’s own styles hide popovers.
  await page.route(/\/(?:\?|$)/, async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replaceAll(/ popover(?=[ >]|target)/g, ' data-popover')
    await route.fulfill({ response, body: html })
  })
  await page.addInitScript(() => {
    const lacking: [object, readonly string[]][] = [
      [AbortSignal, ['any']],
      [Array, ['fromAsync']],
      [Intl, ['Segmenter']],
      [Map, ['groupBy']],
      [Object, ['groupBy']],
      [Promise, ['try', 'withResolvers']],
      [Set.prototype, ['difference', 'intersection', 'isSubsetOf', 'symmetricDifference', 'union']],
      [URL, ['canParse', 'parse']],
      [HTMLElement.prototype, ['hidePopover', 'popover', 'showPopover', 'togglePopover']],
      [HTMLButtonElement.prototype, ['popoverTargetAction', 'popoverTargetElement']],
      [Element.prototype, ['checkVisibility', 'role', 'setHTMLUnsafe']],
    ]
    for (const [owner, names] of lacking)
      for (const name of names) Reflect.deleteProperty(owner, name)
    // ARIA by property.
    for (const name of Object.getOwnPropertyNames(Element.prototype))
      if (name.startsWith('aria')) Reflect.deleteProperty(Element.prototype, name)
  })
}

test.beforeEach(async ({ page }) => age(page))

/** The computed colours of the page and of the marks of each kind. */
const colours = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const styleOf = (selector: string): CSSStyleDeclaration => {
      const element = document.querySelector(selector)
      if (!element) throw new Error(`nothing is ${selector}`)
      return getComputedStyle(element)
    }
    const kinds = ['reported', 'remark', 'claimed', 'announced'].map((kind) => {
      const { fill, stroke, strokeDasharray } = styleOf(`.fact .mark.${kind} > *`)
      return [kind, `${fill} ${stroke} ${strokeDasharray}`]
    })
    const { color } = styleOf('body')
    const paper = styleOf('html').backgroundColor
    const edge = styleOf('header input').borderTopColor
    return Object.fromEntries([
      ...kinds,
      ['ink', color],
      ['paper', paper],
      ['edge', edge],
    ]) as Record<string, string>
  })

for (const [scheme, paper] of [
  ['light', 'rgb(251, 250, 247)'],
  ['dark', 'rgb(20, 22, 26)'],
] as const)
  test(`${scheme}: paper, ink, lines and marks differ`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(sites.bamako)
    const seen = await colours(page)
    expect(seen['paper']).toBe(paper)
    expect(seen['ink']).not.toBe(paper)
    expect(seen['edge']).toBe(seen['ink'])
    const marks = ['reported', 'remark', 'claimed', 'announced'].map((kind) => seen[kind])
    expect(new Set(marks).size).toBe(4)
  })

test('the chosen theme outweighs the system’s', async ({ page, sites }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(sites.bamako)
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  expect((await colours(page))['paper']).toBe('rgb(20, 22, 26)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  expect((await colours(page))['paper']).toBe('rgb(251, 250, 247)')
})

test('a list is filtered, and its chips have names', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  await page.getByRole('link', { name: '7 remarks' }).click()
  await expect(page.locator('.filter-status')).toHaveText('7 of 26 facts')
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.locator('.filter-status')).toHaveText('26 facts')
})

test('a period is typed', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/`)
  await page.locator('.axis-dates summary').click()
  await page.getByRole('textbox', { name: 'Start date' }).fill('2023-02-07')
  await page.getByRole('textbox', { name: 'End date' }).fill('2023-02-07')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${sites.bamako}2023/?from=2023-02-07&to=2023-02-07`)
  await expect(page.locator('.axis-span')).not.toBeEmpty()
})

test('keys lead to the search field and from fact to fact', async ({ page, sites }) => {
  await page.goto(sites.bamako)
  await page.keyboard.press('/')
  await expect(page.locator('header [name="q"]')).toBeFocused()
  await page.locator('header [name="q"]').blur()
  await page.keyboard.press('j')
  await expect(page.locator('.timeline .fact-link').first()).toBeFocused()
})

test('the menu and the filters stand on the page of a phone', async ({ page, sites }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(sites.bamako)
  await expect(page.locator('.site-header').getByRole('link', { name: 'People' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Military/ })).toBeVisible()
})

test('a search finds facts', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}search/?q=wheat`)
  await expect(page.locator('.search-result').first()).toContainText('wheat')
  await page.getByRole('searchbox').last().fill('aircraft')
  await expect(page.locator('.search-result').first()).toContainText('aircraft')
})
