import type { Locator, Page } from '@playwright/test'
import type { Choice, Facet, FactJson } from './site-data.ts'
import { expect } from './sites.ts'

/** The field of the search page. */
export const field = (page: Page): Locator =>
  page.getByRole('searchbox', { name: /name, word or date/i })

/** The line that counts the shown facts of a list or search. */
export const status = (page: Page): Locator =>
  page.locator('fact-filter, timeline-search').getByRole('status')

/** The titles of the results of a search. */
export const results = (page: Page): Locator =>
  page.getByRole('list', { name: 'Results' }).locator('h3 a')

/** The buttons that remove the active filters. */
export const chips = (page: Page): Locator =>
  page.getByRole('list', { name: 'Active filters' }).getByRole('button')

/** The box of a value of a facet. */
export const box = (page: Page, facet: Facet, value: string): Locator =>
  page.locator(`input[name="${facet}"][value="${value}"]`)

/** Shows the axis, which a narrow window folds. */
export async function unfoldAxis(page: Page): Promise<void> {
  const fold = page.locator('.axis-fold')
  if (await fold.isVisible()) await fold.check()
}

/** The visible one of the two axes. */
export const plot = (page: Page): Locator => page.locator('time-brush:visible')

/** The mark of a fact on the visible axis. */
export const mark = (page: Page, id: string): Locator =>
  plot(page).locator(`a[data-facts~="${id}"]`)

/** One end of the span drawn on the visible axis: the grip of its start or of its end. */
export const handle = (page: Page, end: 'start' | 'end'): Locator =>
  plot(page)
    .locator('.brush-handle')
    .nth(end === 'start' ? 0 : 1)

/** Types a span into the fields of an axis. */
export async function typePeriod(page: Page, from: string, to: string): Promise<void> {
  const form = page.locator('.axis form')
  if (!(await form.locator('details').evaluate((details: HTMLDetailsElement) => details.open)))
    await form.locator('summary').click()
  await form.locator('input').first().fill(from)
  await form.locator('input').last().fill(to)
  await page.keyboard.press('Enter')
}

/** The query of the address, with its question mark. */
export const asked = (page: Page): string => new URL(page.url()).search

/** The parameters of the address, by name. */
export const parameters = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams)

/** The facts of a list that pass the filters. */
export const shownFacts = (page: Page): Locator => page.locator('fact-filter .fact-title a:visible')

/** The titles of the facts that pass the filters. No line ends within “19 January”. */
export const shownTitles = async (page: Page): Promise<string[]> =>
  (await shownFacts(page).allInnerTexts()).map((title) => title.replaceAll('\u00A0', ' '))

/** Expects a list to show these facts and no others. */
export async function expectShown(page: Page, facts: FactJson[]): Promise<void> {
  const titles = facts.map(({ title }) => title).sort()
  await expect.poll(async () => (await shownTitles(page)).sort()).toEqual(titles)
}

/** Opens the search page with a query and filters, and waits for the answer. */
export async function ask(
  page: Page,
  site: string,
  words: string,
  choice: Choice & { sort?: string[] } = {},
): Promise<void> {
  const search = new URLSearchParams(words === '' ? {} : { q: words })
  for (const [name, values] of Object.entries(choice))
    for (const value of values) search.append(name, value)
  await page.goto(`${site}search/?${search.toString()}`)
  const answer = words === '' ? /\d+ facts?|no fact/i : /facts? for|no fact|could not/i
  await expect(status(page)).toContainText(answer)
}

/** Waits until the counts of the facets belong to the current search. */
export const counted = (page: Page): Promise<void> =>
  expect(page.locator('facet-panel')).toHaveAttribute('data-counts', 'ready')

/** Opens the search page, and waits for the answer and the counts of its facets. */
export async function askCounted(...search: Parameters<typeof ask>): Promise<void> {
  await ask(...search)
  await counted(search[0])
}

/** The ids of all facts that a search found, in order. */
export async function found(page: Page): Promise<string[]> {
  // Select by `data-part`, since the texts are in the language of the site.
  const links = page.locator('[data-part=results] h3 a')
  const line = await page.locator('[data-part=status]').textContent()
  // Arabic writes one and two as words; all of so few are on the page.
  const count = Number(/^\s*(\d+)/.exec(line ?? '')?.[1] ?? 0)
  const addresses = async (): Promise<string[]> =>
    links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
  // More results load when the last one gets the focus, as with Tab. A page on which nothing was
  // asked counts all facts and shows none.
  for (let shown = (await addresses()).length; shown > 0 && shown < count;) {
    await links.last().focus()
    await expect.poll(() => links.count()).toBeGreaterThan(shown)
    shown = await links.count()
  }
  return (await addresses()).map((path) =>
    decodeURIComponent(/facts\/([^/]+)\/$/.exec(path)?.[1] ?? path),
  )
}
