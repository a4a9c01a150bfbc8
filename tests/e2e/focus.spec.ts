import type { Page } from '@playwright/test'
import { restyle, settled, SPACING } from '../support/faults.ts'
import { expect, test } from '../support/sites.ts'

/** The elements that had the focus, and those that were invisible at that moment. */
interface Walked {
  stops: Set<Element>
  covered: string[]
}

/**
 * Runs in the page: before each Tab, checks whether the focused element is visible (WCAG 2.2,
 * 2.4.11).
 */
function lookBeforeTabs(): void {
  const walked: Walked = { stops: new Set(), covered: [] }
  Object.assign(window, { walked })
  const parts = [0.02, 0.25, 0.5, 0.75, 0.98]
  document.addEventListener('keydown', ({ key }) => {
    const { activeElement: one, body } = document
    if (key !== 'Tab' || one === null || one === body) return
    walked.stops.add(one)
    // Some boxes and buttons are drawn by their label.
    const drawn = one.closest('label') ?? one
    const isSeenIn = ({ left, top, width, height }: DOMRect): boolean =>
      parts.some((x) =>
        parts.some((y) =>
          drawn.contains(document.elementFromPoint(left + width * x, top + height * y)),
        ),
      )
    if ([...drawn.getClientRects()].some(isSeenIn)) return
    const { top } = one.getBoundingClientRect()
    walked.covered.push(`${one.outerHTML.slice(0, 120)} at ${String(top)}`)
  })
}

/** Presses Tab until the focus reaches nothing new. */
async function walk(page: Page): Promise<{ stops: number; covered: string[] }> {
  await page.evaluate(lookBeforeTabs)
  const seen = () =>
    page.evaluate(() => {
      const { stops, covered } = (window as unknown as { walked: Walked }).walked
      return { stops: stops.size, covered }
    })
  for (let before = -1; (await seen()).stops > before;) {
    before = (await seen()).stops
    await Promise.all(Array.from({ length: 40 }, () => page.keyboard.press('Tab')))
  }
  return seen()
}

// Pages on which something stays in the window while the rest scrolls.
for (const [name, site, path, width] of [
  ['home', 'bamako', '', 320],
  ['a year', 'bamako', '2023/', 320],
  ['a fact', 'bamako', 'facts/bilateral-talks/', 320],
  ['a home from right to left', 'arabic', '', 768],
] as const)
  test(`the focused element on ${name} is never covered, in a small window and with wide text spacing`, async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 568 })
    await page.goto(sites[site] + path)
    await settled(page)
    await restyle(page, SPACING)
    const there = await walk(page)
    await page.keyboard.down('Shift')
    const back = await walk(page)
    expect(there.stops).toBeGreaterThan(20)
    expect(back.stops).toBeGreaterThan(20)
    expect([...there.covered, ...back.covered]).toEqual([])
  })

test('the Tab order of the header is its visual order, in every window', async ({
  page,
  sites,
}) => {
  for (const [path, width] of [
    ['', 1280],
    ['', 1100],
    ['', 800],
    ['people/', 1280],
  ] as const)
    await test.step(`/${path} at ${String(width)} px`, async () => {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(sites.bamako + path)
      const boxes = await page
        .locator('header')
        .first()
        .locator('a, input, button')
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.map((one) => {
            const { left, top, bottom } = one.getBoundingClientRect()
            return { left, top, bottom }
          }),
        )
      expect(boxes.length).toBeGreaterThan(8)
      // Each comes after or below the one before it.
      for (const [at, box] of boxes.entries()) {
        const before = boxes[at - 1]
        if (before)
          expect(box.left > before.left || box.top >= before.bottom, String(at)).toBe(true)
      }
    })
})
