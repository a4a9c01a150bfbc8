import type { Page } from '@playwright/test'
import {
  asked,
  handle,
  mark,
  parameters,
  plot,
  shownTitles,
  typePeriod,
  unfoldAxis,
} from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'

/** The position of a day on the visible axis, in pixels of the window. */
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

test('a drag over the axis filters the list and writes the address, and “back” undoes it', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  const all = await shownTitles(page)
  await drag(page, '2023-01-10', '2023-01-25')
  await expect.poll(() => parameters(page)['from']).toMatch(/^2023-01-\d\d$/)
  await expect.poll(async () => (await shownTitles(page)).length).toBeLessThan(all.length)
  const titles = await shownTitles(page)
  expect(titles.join()).toContain('Second batch of aircraft')
  expect(titles.join()).not.toContain('joint press conference')
  await expect(mark(page, 'joint-press-conference')).toHaveClass(/\boff\b/)
  await expect(mark(page, 'second-batch-of-aircraft')).not.toHaveClass(/\boff\b/)
  await page.reload()
  await expect.poll(() => shownTitles(page)).toEqual(titles)
  await expect(plot(page).locator('.brush-window')).toBeVisible()
  await page.goBack()
  await expect.poll(() => shownTitles(page)).toEqual(all)
  await expect(plot(page).locator('.brush-window')).toBeHidden()
})

test('a span is told while it is drawn, and no text is selected', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/`)
  const head = page.locator('.axis-title')
  const label = plot(page).locator('.axis-label').first()
  await label.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await label.boundingBox()) ?? {}
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(await pixelOf(page, '2023-10-10'), y + 60, { steps: 5 })
  await expect(head.getByText(/^from \d+ \w+ 2023 to \d+ October 2023$/)).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('')
  await page.mouse.up()
  await page.locator('.axis').getByRole('button', { name: 'Clear' }).click()
  await expect(head.getByText(/October/)).toHaveCount(0)
  expect(parameters(page)).toEqual({})
})

test('an end of the span at an end of the axis leaves nothing out beyond it', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  const { x = 0, y = 0, width = 0 } = (await plot(page).boundingBox()) ?? {}
  await page.mouse.move(x + width * 0.5, y + 4)
  await page.mouse.down()
  await page.mouse.move(x + width, y + 4, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => Object.keys(parameters(page))).toEqual(['from'])
})

for (const [width, span] of [
  [320, ''],
  [320, '?from=2023-01-19&to=2023-01-20'],
  [1280, '?to=2023-01-02'],
] as const) {
  test(`the ends of “${span}” can be hit at ${String(width)} px, and stay on the axis`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${sites.bamako}2023/${span}`)
    await unfoldAxis(page)
    const area = await plot(page).boundingBox()
    for (const end of ['start', 'end'] as const) {
      await handle(page, end).scrollIntoViewIfNeeded()
      const { left, top, right, bottom, isHit } = await handle(page, end).evaluate((tab) => {
        const box = tab.getBoundingClientRect()
        const { left, top, right, bottom } = box
        const corners = [left + 1, right - 1].flatMap((x) =>
          [top + 1, bottom - 1].map((y) => [x, y]),
        )
        const isHit = corners.every(([x = 0, y = 0]) => document.elementFromPoint(x, y) === tab)
        return { left, top, right, bottom, isHit }
      })
      expect(right - left).toBeGreaterThanOrEqual(24)
      expect(bottom - top).toBeGreaterThanOrEqual(24)
      expect(isHit).toBe(true)
      expect(left).toBeGreaterThanOrEqual((area?.x ?? 0) - 0.5)
      expect(right).toBeLessThanOrEqual((area?.x ?? 0) + (area?.width ?? 0) + 0.5)
    }
  })
}

test('the ends of the span can be dragged, and a drag that ends on a mark does not open it', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/?from=2023-01-19&to=2023-06-30`)
  await handle(page, 'end').scrollIntoViewIfNeeded()
  const box = await handle(page, 'end').boundingBox()
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, y)
  await page.mouse.down()
  const target = await mark(page, 'joint-press-conference').boundingBox()
  await page.mouse.move((target?.x ?? 0) + 12, (target?.y ?? 0) + 12, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => parameters(page)['to']).toMatch(/^2023-02-\d\d$/)
  expect(parameters(page)['from']).toBe('2023-01-19')
  expect(new URL(page.url()).pathname).toBe(new URL(`${sites.bamako}2023/`).pathname)
})

test('dragging one end of the span leaves the other where it is', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/?from=2023-02-03&to=2023-06-30`)
  await handle(page, 'start').scrollIntoViewIfNeeded()
  for (const to of ['2023-03-05', '2023-01-20', '2023-04-11']) {
    const box = await handle(page, 'start').boundingBox()
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, y)
    await page.mouse.down()
    await page.mouse.move(await pixelOf(page, to), y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => parameters(page)['from']).toBe(to)
    expect(parameters(page)['to']).toBe('2023-06-30')
  }
})

test('a period can be typed: years, months and days, and nothing else', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/`)
  await typePeriod(page, '2023-01-19', '2023-01')
  await expect.poll(() => parameters(page)).toEqual({ from: '2023-01-19', to: '2023-01' })
  await expect(page.locator('.axis-span')).toHaveText('from 19 January 2023 to January 2023')
  await expect(plot(page).locator('.brush-window')).toBeVisible()
  await typePeriod(page, 'soon', '')
  await expect(page.locator('.axis form input').first()).toBeFocused()
  expect(parameters(page)).toEqual({ from: '2023-01-19', to: '2023-01' })
  await typePeriod(page, '', '2023-01-20')
  await expect.poll(() => parameters(page)).toEqual({ to: '2023-01-20' })
  await page.goBack()
  await expect(page.locator('.axis form input').last()).toHaveValue('2023-01')
  // No month has the number 13, and no February 31 days.
  for (const wrong of ['2023-13', '2023-02-31']) {
    await typePeriod(page, wrong, '')
    await expect(page.locator('.axis form input:invalid')).toHaveValue(wrong)
    expect(parameters(page)).toEqual({ from: '2023-01-19', to: '2023-01' })
  }
  // Two ends in the wrong order are swapped.
  await typePeriod(page, '2023-06', '2023-02')
  await expect.poll(() => parameters(page)).toEqual({ from: '2023-06', to: '2023-02' })
  await expect(page.locator('.axis-span')).toHaveText('from February 2023 to June 2023')
})

test('a mark counts its facts that pass the filters, and cannot be reached if none do', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/?from=2023-01-01&to=2023-01-31`)
  const part = mark(page, 'lavrov-on-colonial-dependence')
  await expect(part).toHaveAccessibleName(/^1 of 4 remarks/)
  await expect(part.locator('.axis-count')).toHaveText('1')
  const none = mark(page, 'joint-press-conference')
  await expect(none).toHaveAttribute('tabindex', '-1')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(part).toHaveAccessibleName(/^4 remarks/)
})

test('a span whose end comes before its start is swapped', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/?from=2023-06-30&to=2023-01-19`)
  await expect(page.locator('.axis-span')).toHaveText('from 19 January 2023 to 30 June 2023')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a finger draws a span, and a tap opens a fact', async ({ page, sites }) => {
    await page.goto(`${sites.bamako}2023/`)
    await unfoldAxis(page)
    await plot(page).scrollIntoViewIfNeeded()
    await page.evaluate(() => {
      const kept: boolean[] = []
      Object.assign(globalThis, { kept })
      addEventListener('touchmove', (event) => kept.push(event.defaultPrevented))
    })
    const session = await page.context().newCDPSession(page)
    const box = await plot(page).boundingBox()
    const y = (box?.y ?? 0) + 8
    const touch = (type: string, x?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: x === undefined ? [] : [{ x, y }],
      })
    const from = await pixelOf(page, '2023-04-10')
    const to = await pixelOf(page, '2023-08-20')
    await touch('touchStart', from)
    for (let step = 1; step <= 5; step++) await touch('touchMove', from + ((to - from) * step) / 5)
    await touch('touchEnd')
    await expect.poll(() => parameters(page)['to']).toMatch(/^2023-08-/)
    // Otherwise it may be a fling, which the browser stops with the next tap, without opening the
    // tapped link.
    const kept = await page.evaluate(() => Reflect.get(globalThis, 'kept') as boolean[])
    expect([...new Set(kept)]).toEqual([true])
    // The first tap tells what the mark stands for.
    const left = plot(page).locator('.axis-mark:not(.off) .axis-hit').first()
    await left.tap()
    await expect(page.locator('.card:popover-open')).toBeVisible()
    await left.tap()
    await expect(page).toHaveURL(/\/facts\/|#fact-/)
  })
})

test('a brush sets the span in the address, and the address sets the brush', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.bamako}2023/`)
  const brush = (detail: object) =>
    page.locator('fact-filter').evaluate((filter, span) => {
      const brush = filter.querySelector('time-brush')
      brush?.dispatchEvent(new CustomEvent('timespan', { detail: span, bubbles: true }))
    }, detail)
  const drawn = page.locator('.axis-span')
  const length = await page.evaluate(() => history.length)
  await brush({ from: '2023-02' })
  await brush({ from: '2023-02-07', to: '2023' })
  expect(asked(page)).toBe('?from=2023-02-07&to=2023')
  await expect(drawn).toHaveText('from 7 February 2023 to 2023')
  // “Back” undoes one drag after the other.
  expect(await page.evaluate(() => history.length)).toBe(length + 2)
  await page.goBack()
  await expect(drawn).toHaveText('from February 2023 onwards')
  await page.goBack()
  await expect(drawn).toHaveText('')
  await brush({})
  expect(asked(page)).toBe('')
})

test('marks of an axis are pale if none of their facts are shown', async ({ page, sites }) => {
  await page.goto(`${sites.bamako}2023/?topic=military`)
  await expect(mark(page, 'second-batch-of-aircraft')).not.toHaveClass(/off/)
  await expect(mark(page, 'lavrov-in-iraq')).toHaveClass(/off/)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(mark(page, 'lavrov-in-iraq')).not.toHaveClass(/off/)
})
