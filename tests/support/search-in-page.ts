import type { Page } from '@playwright/test'
import { found } from './reader.ts'

/** What the page shows for a search. */
export interface Shown {
  readonly facts: string[]
  readonly hints: string[]
  readonly ways: string[]
}

/** A query, and its filters. */
export interface Asked {
  readonly q: string
  readonly filter?: Readonly<Record<string, string | readonly string[]>>
}

/**
 * Changes the query of the open page’s address, as “back” and “forward” do. That costs a tenth of a
 * page load.
 */
export const changeAddress = (page: Page, search: string): Promise<void> =>
  page.evaluate((address) => {
    // The page sets these when it has answered.
    document.querySelector('timeline-search')?.setAttribute('data-state', 'asked')
    document.querySelector('facet-panel')?.setAttribute('data-counts', 'asked')
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)

/** Searches in the open search page, and reads all results. */
export async function searchInPage(page: Page, { q, filter = {} }: Asked): Promise<Shown> {
  const parameters = new URLSearchParams(q === '' ? {} : { q })
  for (const [name, values] of Object.entries(filter))
    for (const value of [values].flat()) parameters.append(name, value)
  await changeAddress(page, `?${parameters.toString()}`)
  await page
    .locator('timeline-search:is([data-state=idle], [data-state=found], [data-state=none])')
    .waitFor()
  const facts = await found(page)
  const [hints, ways] = await page.evaluate(() =>
    // Select by `data-part`, since the texts are in the language of the site.
    ['hints', 'loosen'].map((list) =>
      [...document.querySelectorAll(`[data-part=${list}] li`)].map((one) => one.textContent),
    ),
  )
  return { facts, hints: hints ?? [], ways: ways ?? [] }
}
