import type { Page } from '@playwright/test'
import { status } from './reader.ts'
import { expect } from './sites.ts'

/** What the page shows for a search. */
export interface Shown {
  readonly facts: string[]
  readonly hints: string[]
  readonly ways: string[]
}

/** A query, and its filters. */
export interface Asked {
  readonly q: string
  readonly filter?: Readonly<Record<string, string>>
}

/**
 * Searches in the open page by changing its address, as “back” and “forward” do, and reads all
 * results.
 */
export async function searchInPage(page: Page, { q, filter }: Asked): Promise<Shown> {
  const parameters = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filter })
  await page.evaluate((address) => {
    const root = document.querySelector<HTMLElement>('timeline-search')
    if (root) root.dataset['state'] = 'asked'
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `?${parameters.toString()}`)
  await page.locator('timeline-search:is([data-state=found], [data-state=none])').waitFor()
  // Select by `data-part`, since the texts are in the language of the site.
  const links = page.locator('[data-part=results] h3 a')
  const told = await status(page).textContent()
  // Arabic writes one and two as words; then count the results, which all fit on the page.
  const count = Number(/^\d+/.exec(told ?? '')?.[0] ?? (await links.count()))
  // More results load when the last one gets the focus, as with Tab.
  await expect(async () => {
    if (count > 0) await links.last().focus()
    expect(await links.count()).toBe(count)
  }).toPass()
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return {
    facts: addresses.map((address) => decodeURIComponent(factOf(address ?? ''))),
    hints: await linesOf(page, 'hints'),
    ways: await linesOf(page, 'loosen'),
  }
}

const linesOf = (page: Page, list: 'hints' | 'loosen'): Promise<string[]> =>
  page.locator(`[data-part=${list}] li`).allTextContents()

const factOf = (address: string): string => /facts\/([^/]+)\//.exec(address)?.[1] ?? address
