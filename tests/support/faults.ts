import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with a page: each rule, with the elements that break it.
 * @param rules the only rules to hold it to; all of WCAG 2.2 A and AA and the best practices unless given
 */
export async function axeFaults(
  page: Page,
  rules?: string[],
): Promise<[rule: string, elements: string[]][]> {
  // Without this mode, which serves pages that have frames, axe opens another page at each look; and
  // what passes is not described.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** How a page may be shown beside light: of what axe looks at, colours alone are others then. */
const OTHER_COLOURS = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const

/** Holds a page to axe’s rules, and its colours in dark and forced colours too. Tells all, then fails. */
export async function expectNoFaults(page: Page, what = ''): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  expect.soft(await axeFaults(page), `${what} light`).toEqual([])
  for (const medium of OTHER_COLOURS) {
    await page.emulateMedia(medium)
    const told = `${what} ${JSON.stringify(medium)}`
    expect.soft(await axeFaults(page, ['color-contrast']), told).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}

/** The least distances that a reader may ask for (WCAG 2.2, 1.4.12). */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Adds styles to a page: the policy lets no test write a style element; a constructed sheet is none. */
export const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** By how much a page is wider than its window. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Waits until a page that is being loaded has shown something, and then for one more of its frames. */
export async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  await nextFrame(page)
}

/** Waits until what was done to a page has been drawn. */
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

/** Waits until a page has loaded, its fonts and its own elements too, and is drawn as it stays. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await nextFrame(page)
}

/** Sums layout shifts from the next page on, those after a reader’s input too. */
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
