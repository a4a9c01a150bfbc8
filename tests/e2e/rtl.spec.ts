import type { Locator, Page } from '@playwright/test'
import { ar } from '../../src/strings/ar.ts'
import { axeFaults, excess } from '../support/faults.ts'
import { handle, mark, parameters, plot, shownFacts, unfoldAxis } from '../support/reader.ts'
import { searchInPage } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'

/** A page of every kind with its own texts or drawings, by its path below the base. */
const pages = {
  home: '',
  'a fact': 'facts/sun-in-the-middle/',
  'a year': '0891/',
  'a person': 'people/al-battani/',
  'a source': 'sources/de-revolutionibus/',
  'the sources': 'sources/',
  'what was announced': 'announced/',
  search: `search/?q=${encodeURIComponent('كسوف')}`,
} as const

/** The position of an element in the window. */
async function boxOf(locator: Locator): Promise<{ left: number; right: number; middle: number }> {
  const box = await locator.boundingBox()
  const left = box?.x ?? NaN
  const width = box?.width ?? NaN
  return { left, right: left + width, middle: left + width / 2 }
}

/** The touch target of the mark of a fact. */
const hitOf = (page: Page, id: string): Locator => mark(page, id).locator('.axis-hit')

/** Drags over the axis. Positions are fractions of its width, from the left of the window. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = await plot(page).boundingBox()
  const x = (part: number): number => (box?.x ?? 0) + (box?.width ?? 0) * part
  const y = (box?.y ?? 0) + 4
  await page.mouse.move(x(from), y)
  await page.mouse.down()
  await page.mouse.move(x(to), y, { steps: 5 })
  await page.mouse.up()
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is written from right to left, as wide as the window, and axe finds nothing`, async ({
    page,
    sites,
  }) => {
    await page.goto(sites.arabic + path)
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const root = page.locator('html')
      await expect(root).toHaveAttribute('dir', 'rtl')
      await expect(root).toHaveAttribute('lang', 'ar')
      expect.soft(await excess(page), String(width)).toBe(0)
      // Letter spacing would separate joined letters.
      const tracking = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).letterSpacing)))
      expect.soft(tracking.filter((width) => Math.abs(width) > 0)).toEqual([])
    }
    // Colours are the same as from left to right.
    expect(await axeFaults(page)).toEqual([])
  })
}

for (const width of [390, 1280]) {
  test(`the axis runs from right to left at ${String(width)} px`, async ({ page, sites }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(sites.arabic)
    await unfoldAxis(page)
    const inOrder = [
      'baghdad-founded',
      'book-of-fixed-stars',
      'maragha-is-built',
      'sun-in-the-middle',
      'eclipse-over-luxor',
    ]
    const boxes = await Promise.all(inOrder.map((id) => boxOf(hitOf(page, id))))
    const middles = boxes.map(({ middle }) => middle)
    expect(middles).toEqual([...middles].sort((a, b) => b - a))
    const area = await boxOf(plot(page))
    // A bar with an open end extends from its beginning to the left end of the axis.
    const open = await boxOf(hitOf(page, 'almagest-in-latin'))
    expect(Math.abs(open.left - area.left)).toBeLessThan(2)
    expect(open.right).toBeGreaterThan(middles[2] ?? NaN)
    expect(open.right).toBeLessThan(middles[1] ?? NaN)
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThan(area.left - 13)
      expect(right).toBeLessThan(area.right + 13)
    }
  })
}

test('on the brush, right is earlier', async ({ page, sites }) => {
  await page.goto(sites.arabic)
  const all = await shownFacts(page).count()
  await drag(page, 0.7, 0.99)
  await expect.poll(() => shownFacts(page).count()).toBeLessThan(all)
  const from = parameters(page)['from']
  const to = parameters(page)['to']
  expect(Number(from)).toBeLessThan(800)
  expect(Number(to)).toBeGreaterThan(1000)
  expect(Number(to)).toBeLessThan(1300)
  await expect(shownFacts(page).filter({ hasText: 'بناء بغداد' })).toHaveCount(1)
  await expect(shownFacts(page).filter({ hasText: 'مرصد سمرقند' })).toHaveCount(0)
  const start = await boxOf(handle(page, 'start'))
  expect(start.middle).toBeGreaterThan((await boxOf(handle(page, 'end'))).middle)
})

test('arrow keys move between marks in the visible direction', async ({ page, sites }) => {
  await page.goto(sites.arabic)
  const first = plot(page).locator('a[tabindex="0"]')
  await first.focus()
  const start = await boxOf(first)
  await page.keyboard.press('ArrowLeft')
  expect((await boxOf(page.locator(':focus'))).middle).toBeLessThan(start.middle)
  await page.keyboard.press('ArrowRight')
  expect((await boxOf(page.locator(':focus'))).middle).toBe(start.middle)
})

test('filters and “known by” give their counts in Arabic', async ({ page, sites }) => {
  await page.goto(sites.arabic)
  const status = page.locator('fact-filter').getByRole('status')
  await page.getByRole('checkbox', { name: /^الكسوف والخسوف/ }).check()
  await expect(status).toHaveText('6 من 21 واقعة')
  await expect(page.locator('.chip')).toHaveText(['الكسوف والخسوف'])
  await page.getByRole('button', { name: ar.filter.clear }).click()
  await expect(status).toHaveText('21 واقعة')
  await page.goto(`${sites.arabic}?known=1543-12-31`)
  await expect(page.locator('.chip')).toHaveText(/^المعروف حتى /)
  await expect(status).toHaveText(/من 21 واقعة/)
  await page.goto(`${sites.arabic}people/al-battani/`)
  await page.locator('.kind-counts a').first().click()
  await expect(page.locator('.chip')).toHaveText(ar.fact.status.reported)
})

test('text in the other direction keeps its order and punctuation', async ({ page, sites }) => {
  await page.goto(`${sites.arabic}facts/sun-in-the-middle/`)
  const directions = await page
    .locator('blockquote p, .sources cite')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))
  expect(directions).toEqual(['ltr', 'ltr', 'rtl', 'rtl'])
  await expect(page.locator('blockquote').first()).toHaveText('«In medio vero omnium residet Sol.»')
  await expect(page.locator('blockquote').first()).toHaveAttribute('lang', 'la')
  await page.goto(`${sites.arabic}people/al-battani/`)
  await expect(page.locator('.details bdi')).toHaveText(['محمد بن جابر البتاني', 'Albategnius'])
})

test('years, eras and numbers use the same digits', async ({ page, sites }) => {
  await page.goto(`${sites.arabic}facts/al-battani-observes/`)
  await expect(page.getByRole('main')).toContainText('من 877 م إلى 918 م')
  await page.goto(`${sites.arabic}facts/toledo-translates/`)
  await expect(page.getByRole('main')).toContainText('الأعوام من 1100 إلى 1199')
  await page.goto(`${sites.arabic}facts/translation-at-the-court/`)
  await expect(page.locator('.known-facts')).toContainText(
    'بحسب ابن النديم في «الفهرست»، نحو 987 م',
  )
})

/** What readers type, and a fact that it must find. */
const found: [query: string, id: string][] = [
  ['البتّاني', 'al-battani-observes'],
  ['البتاني', 'al-battani-observes'],
  ['Albategnius', 'al-battani-observes'],
  ['حنين', 'hunayn-dies'],
  ['حُنَين', 'hunayn-dies'],
  ['الغ بيك', 'samarkand-observatory'],
  ['أُلُغ بيك', 'samarkand-observatory'],
  ['كسوف', 'eclipse-at-cairo'],
  ['الكسوف', 'eclipse-at-cairo'],
  ['طليطله', 'toledo-translates'],
  ['وبغداد', 'baghdad-founded'],
  ['8 أغسطس 891 م', 'كسوف-الرقة'],
  ['يونيو 1274', 'al-tusi-dies'],
  ['ربيع 1006', 'new-star'],
  ['٨٩١', 'كسوف-الرقة'],
]

test('search finds facts by each spelling that readers type', async ({ page, sites }) => {
  await page.goto(`${sites.arabic}search/`)
  const missed: string[] = []
  for (const [q, id] of found) {
    const { facts } = await searchInPage(page, { q })
    if (!facts.includes(id)) missed.push(`${id} by ${q}`)
  }
  expect(missed).toEqual([])
})
