import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltSite } from '../support/site-table.ts'
import { expect, test } from '../support/sites.ts'

interface FactJson {
  id: string
  title: string
  earliest: string | null
  latest: string | null
}

function factsOf({ folder }: BuiltSite): FactJson[] {
  const text = readFileSync(join(folder, 'timeline.json'), 'utf8')
  return (JSON.parse(text) as { facts: FactJson[] }).facts
}

/** The axis that fits the window; the other one is not shown. */
const plot = (page: Page): Locator => page.locator('time-brush:visible')
const marks = (page: Page): Locator => plot(page).locator('a[data-facts]')
const mark = (page: Page, id: string): Locator => plot(page).locator(`a[data-facts~="${id}"]`)
const handle = (page: Page, name: RegExp): Locator => plot(page).getByRole('slider', { name })
const shown = (page: Page): Promise<string[]> =>
  page.locator('fact-filter .fact-title a:visible').allInnerTexts()
const parameters = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams)

/** Where a day is on the axis of the real site’s home, in pixels of the window. */
async function pixelOf(page: Page, day: string): Promise<number> {
  const box = await plot(page).boundingBox()
  const [start, end] = await plot(page).evaluate((brush) => {
    const { start: first, end: last } = (brush as HTMLElement).dataset
    return [Number(first), Number(last)] as const
  })
  const seconds = Date.parse(`${day}T12:00:00Z`) / 1000
  return (box?.x ?? 0) + ((box?.width ?? 0) * (seconds - start)) / (end - start)
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  const box = await plot(page).boundingBox()
  const y = (box?.y ?? 0) + 4
  await page.mouse.move(await pixelOf(page, from), y)
  await page.mouse.down()
  await page.mouse.move(await pixelOf(page, to), y, { steps: 5 })
  await page.mouse.up()
}

for (const name of ['real', 'fixture'] as const) {
  for (const width of [390, 1280]) {
    test(`every fact of ${name} has one mark, and none overlap, at ${width} px`, async ({
      page,
      sites,
      builtSites,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(sites[name])
      const listed = await marks(page).evaluateAll((links) =>
        links.flatMap((link) => (link.getAttribute('data-facts') ?? '').split(' ')),
      )
      const ids = factsOf(builtSites[name]).map(({ id }) => id)
      expect(listed.sort()).toEqual(ids.sort())
      const boxes = await marks(page).evaluateAll((links) =>
        links.map((link) => {
          const hit = link.querySelector('.axis-hit')?.getBoundingClientRect()
          return [hit?.left, hit?.right, hit?.top, hit?.bottom].map((edge) => edge ?? 0)
        }),
      )
      for (const [index, [left = 0, right = 0, top = 0, bottom = 0]] of boxes.entries()) {
        expect(right - left).toBeGreaterThanOrEqual(23.5)
        expect(bottom - top).toBeGreaterThanOrEqual(23.5)
        for (const [l = 0, r = 0, t = 0, b = 0] of boxes.slice(index + 1)) {
          const overlaps = left < r - 0.5 && l < right - 0.5 && top < b - 0.5 && t < bottom - 0.5
          expect(overlaps).toBe(false)
        }
      }
    })
  }
}

test('a mark says what it is and leads to it, several to where they are', async ({
  page,
  sites,
}) => {
  await page.goto(sites.real)
  const one = mark(page, 'second-batch-of-aircraft')
  await expect(one).toHaveAccessibleName(/^19 January 2023: Second batch .*\(Claimed\)$/)
  const several = mark(page, 'joint-press-conference')
  await expect(several).toHaveAccessibleName(/^4 facts, 7 February 2023$/)
  await several.click()
  await expect(page).toHaveURL(`${sites.real}2023/02/#fact-lavrov-arrives-in-mali`)
  await expect(page.locator('#fact-lavrov-arrives-in-mali')).toBeInViewport()
  await mark(page, 'diop-opposes-sanctions').click()
  await expect(page).toHaveURL(`${sites.real}2023/02/#fact-diop-opposes-sanctions`)
  await page.goto(sites.real)
  await one.click()
  await expect(page).toHaveURL(`${sites.real}facts/second-batch-of-aircraft/`)
})

test('a year on the axis leads to the year’s page, a month on it to the month’s', async ({
  page,
  sites,
}) => {
  await page.goto(sites.real)
  await plot(page).getByRole('link', { name: '2023', exact: true }).click()
  await expect(page).toHaveURL(`${sites.real}2023/`)
  await page
    .getByRole('region', { name: 'Facts by month' })
    .getByRole('link', { name: /^Jan/ })
    .click()
  await expect(page).toHaveURL(`${sites.real}2023/01/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('January 2023')
  await page.getByRole('link', { name: /^Later/ }).click()
  await expect(page).toHaveURL(`${sites.real}2023/02/`)
  const region = page.getByRole('region', { name: 'May have been in this time too' })
  await expect(region.getByRole('link', { name: /Military cooperation gained/ })).toHaveCount(0)
  await page.getByRole('link', { name: /^Earlier/ }).click()
  await expect(region.getByRole('link', { name: /Military cooperation gained/ })).toBeVisible()
})

test('a drag over the axis filters the list and writes the address, and “back” undoes it', async ({
  page,
  sites,
}) => {
  await page.goto(sites.real)
  await drag(page, '2023-01-10', '2023-01-25')
  await expect.poll(() => parameters(page)['from']).toMatch(/^2023-01-\d\d$/)
  await expect.poll(() => shown(page)).toHaveLength(6)
  const titles = await shown(page)
  expect(titles.join()).toContain('Second batch of aircraft')
  expect(titles.join()).not.toContain('joint press conference')
  await expect(mark(page, 'joint-press-conference')).toHaveClass(/\boff\b/)
  await expect(mark(page, 'second-batch-of-aircraft')).not.toHaveClass(/\boff\b/)
  await page.reload()
  await expect.poll(() => shown(page)).toEqual(titles)
  await expect(plot(page).locator('.brush-window')).toBeVisible()
  await page.goBack()
  await expect.poll(() => shown(page)).toHaveLength(26)
  await expect(plot(page).locator('.brush-window')).toBeHidden()
})

test('the ends of the span can be dragged, and a drag that ends on a mark is no click', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.real}?from=2023-01-19&to=2023-06-30`)
  await handle(page, /^End/).scrollIntoViewIfNeeded()
  const box = await handle(page, /^End/).boundingBox()
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, y)
  await page.mouse.down()
  const target = await mark(page, 'joint-press-conference').boundingBox()
  await page.mouse.move((target?.x ?? 0) + 12, (target?.y ?? 0) + 12, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => parameters(page)['to']).toMatch(/^2023-02-\d\d$/)
  expect(parameters(page)['from']).toBe('2023-01-19')
  expect(new URL(page.url()).pathname).toBe(new URL(sites.real).pathname)
})

test('who drags one end of the span leaves the other where it is', async ({ page, sites }) => {
  await page.goto(`${sites.real}2023/?from=2023-02-03&to=2023-06-30`)
  const last = handle(page, /^End/)
  await handle(page, /^Beginning/).scrollIntoViewIfNeeded()
  for (const to of ['2023-03-05', '2023-01-20', '2023-04-11']) {
    const box = await handle(page, /^Beginning/).boundingBox()
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, y)
    await page.mouse.down()
    await page.mouse.move(await pixelOf(page, to), y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => parameters(page)['from']).toBe(to)
    await expect(last).toHaveAttribute('aria-valuetext', '30 June 2023')
  }
})

test('what a drag does, two clicks do', async ({ page, sites }) => {
  await page.goto(sites.real)
  const box = await plot(page).boundingBox()
  const y = (box?.y ?? 0) + 4
  await page.mouse.click(await pixelOf(page, '2022-11-20'), y)
  await expect.poll(() => parameters(page)['from']).toBe('2022-11-20')
  await page.mouse.click(await pixelOf(page, '2023-03-20'), y)
  await expect.poll(() => parameters(page)['to']).toBe('2023-03-20')
  expect(parameters(page)['from']).toBe('2022-11-20')
  await page.mouse.click(await pixelOf(page, '2023-05-10'), y)
  await expect.poll(() => parameters(page)['from']).toBe('2023-05-10')
})

test('a mark counts what filters leave of it, and leads nowhere where they leave nothing', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.real}?from=2023-01-01&to=2023-01-31`)
  const part = mark(page, 'lavrov-on-colonial-dependence')
  await expect(part).toHaveAccessibleName(/^1 \/ 4 facts/)
  await expect(part.locator('..').locator('.axis-count')).toHaveText('1')
  const none = mark(page, 'joint-press-conference')
  await expect(none).toHaveAttribute('tabindex', '-1')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(part).toHaveAccessibleName(/^4 facts/)
  await expect(none).not.toHaveAttribute('tabindex')
})

test('a span that is given the wrong way round is turned', async ({ page, sites }) => {
  await page.goto(`${sites.real}?from=2023-06-30&to=2023-01-19`)
  await expect(handle(page, /^Beginning/)).toHaveAttribute('aria-valuetext', '19 January 2023')
  await expect(handle(page, /^End/)).toHaveAttribute('aria-valuetext', '30 June 2023')
})

test('the span is drawn with the keyboard alone, and Escape clears it', async ({ page, sites }) => {
  await page.goto(`${sites.real}2023/01/`)
  const [first, last] = [handle(page, /^Beginning/), handle(page, /^End/)]
  await expect(first).toHaveAttribute('aria-valuetext', '1 January 2023')
  await first.focus()
  await page.keyboard.press('PageUp')
  for (let press = 0; press < 16; press++) await page.keyboard.press('ArrowRight')
  await expect(first).toHaveAttribute('aria-valuetext', '19 January 2023')
  await last.focus()
  await page.keyboard.press('Home')
  await expect(last).toHaveAttribute('aria-valuetext', '19 January 2023')
  await expect.poll(() => parameters(page)).toEqual({ from: '2023-01-19', to: '2023-01-19' })
  await expect.poll(() => shown(page)).toHaveLength(3)
  await page.keyboard.press('Escape')
  await expect.poll(() => parameters(page)).toEqual({})
  await expect.poll(() => shown(page)).toHaveLength(4)
})

test('what is there alone is skipped by a link, and told in a table', async ({
  page,
  sites,
  builtSites,
}) => {
  await page.goto(sites.real)
  await page.getByText('The axis as a table').click()
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  await expect(rows).toHaveCount(factsOf(builtSites.real).length)
  await expect(rows.first()).toContainText('Claimed')
  await page.getByRole('link', { name: 'Skip to the facts' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#facts :focus')).toHaveCount(1)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a finger draws a span, and a tap opens a fact', async ({ page, sites }) => {
    await page.goto(sites.real)
    await plot(page).scrollIntoViewIfNeeded()
    const session = await page.context().newCDPSession(page)
    const box = await plot(page).boundingBox()
    const y = (box?.y ?? 0) + 8
    const touch = (type: string, x?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: x === undefined ? [] : [{ x, y }],
      })
    const [from, to] = [await pixelOf(page, '2023-01-05'), await pixelOf(page, '2023-03-20')]
    await touch('touchStart', from)
    for (let step = 1; step <= 5; step++) await touch('touchMove', from + ((to - from) * step) / 5)
    await touch('touchEnd')
    await expect.poll(() => parameters(page)['to']).toMatch(/^2023-03-/)
    await mark(page, 'second-batch-of-aircraft').tap()
    await expect(page).toHaveURL(`${sites.real}facts/second-batch-of-aircraft/`)
  })
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the axis is a drawing with links', async ({ page, sites }) => {
    await page.goto(sites.real)
    await expect(page.getByText('Drag over it')).toBeHidden()
    await expect(page.getByRole('slider')).toHaveCount(0)
    await mark(page, 'joint-press-conference').click()
    await expect(page).toHaveURL(`${sites.real}2023/02/#fact-lavrov-arrives-in-mali`)
  })
})

test.describe('of 400 facts', () => {
  test('home stays small: years, the latest facts, and filters that lead to the search', async ({
    page,
    sites,
  }) => {
    await page.goto(sites.large)
    expect(await page.locator('.axis-mark').count()).toBeLessThanOrEqual(500)
    await expect(page.locator('.fact-title')).toHaveCount(20)
    await page.getByRole('region', { name: 'Facts by year' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/\d{4}\/$/)
    await page.goBack()
    await handle(page, /^Beginning/).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp')
    await page.getByRole('link', { name: /^Search from/ }).click()
    await expect(page).toHaveURL(/\/search\/\?from=.*&to=/)
  })

  test('has no fault that axe sees', async ({ page, sites }) => {
    await page.goto(sites.large)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })
})
