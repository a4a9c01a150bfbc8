import type { Page } from '@playwright/test'
import { status } from './reader.ts'
import { expect } from './sites.ts'

/** What the page shows of a search. */
export interface Shown {
  readonly facts: string[]
  readonly hints: string[]
  readonly ways: string[]
}

/** A search, and what it is narrowed to. */
export interface Asked {
  readonly q: string
  readonly filter?: Readonly<Record<string, string>>
}

/** Searches in the open page by its address, as “back” and “forward” do, and reads all results. */
export async function searchInPage(page: Page, { q, filter }: Asked): Promise<Shown> {
  const parameters = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filter })
  await page.evaluate((address) => {
    const root = document.querySelector<HTMLElement>('timeline-search')
    if (root) root.dataset['state'] = 'asked'
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `?${parameters.toString()}`)
  await page.locator('timeline-search:is([data-state=found], [data-state=none])').waitFor()
  // By their parts, since their names are in the language of the site.
  const links = page.locator('[data-part=results] h3 a')
  const told = await status(page).textContent()
  // One and two are words in Arabic; so few are shown at once.
  const count = Number(/^\d+/.exec(told ?? '')?.[0] ?? (await links.count()))
  // More come with the focus, as when one tabs through them.
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
