import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

/** The text of axe, which each page has to run first. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Runs axe on a page.
 * @returns each broken rule, with the elements that break it
 * @param rules the only rules to check; by default all of WCAG 2.2 A and AA and the best practices
 */
export async function axeFaults(
  page: Page,
  rules?: string[],
): Promise<[rule: string, elements: string[]][]> {
  // A page keeps axe until the next one is opened.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const runOnly: axe.RunOnly = rules
    ? { type: 'rule', values: rules }
    : { type: 'tag', values: TAGS }
  return page.evaluate(
    async (options) => {
      const here = window as unknown as { axe: typeof axe }
      const { violations } = await here.axe.run(document, options)
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    },
    // Do not describe what passes.
    { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions,
  )
}

/**
 * Checks a page with axe, and its colours in dark too: of what axe checks, only colours change.
 * Collects all faults before it fails. tests/e2e/contrast.spec.ts checks forced colours.
 */
export async function expectNoFaults(page: Page, what = ''): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await axeFaults(page), `${what} light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await axeFaults(page, ['color-contrast']), `${what} dark`).toEqual([])
  await page.emulateMedia({ colorScheme: null })
}

/** The text spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Adds styles to a page, as a constructed style sheet: the policy forbids style elements. */
export const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** The number of pixels by which a page is wider than its window. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Waits until a loading page has painted something, and then for one more frame. */
export async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  await nextFrame(page)
}

/** Waits until the last change to a page has been drawn. */
const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done()
          })
        })
      }),
  )

/** Waits until a page is complete and drawn: loaded, with fonts and custom elements. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await nextFrame(page)
}

/** Sums layout shifts from the next page load on, including those after user input. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => {
    await nextFrame(page)
    return page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
  }
}
