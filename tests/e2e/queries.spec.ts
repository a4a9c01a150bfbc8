import type { Page } from '@playwright/test'
import { expect, test } from '../support/sites.ts'
import { COMET, REAL, type QueryRow } from './queries.ts'

/** What the page shows of a search. */
interface Shown {
  readonly facts: string[]
  readonly hints: string[]
}

/** Searches in the open page by its address, as “back” and “forward” do, and reads all results. */
async function search(page: Page, { q, filter }: QueryRow): Promise<Shown> {
  const parameters = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filter })
  await page.evaluate((address) => {
    const root = document.querySelector<HTMLElement>('timeline-search')
    if (root) root.dataset['state'] = 'asked'
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `?${parameters.toString()}`)
  await page.locator('timeline-search:is([data-state=found], [data-state=none])').waitFor()
  const links = page.getByRole('list', { name: 'Results' }).locator('h2 a')
  const told = await page.locator('timeline-search').getByRole('status').textContent()
  const count = Number(/^\d+/.exec(told ?? '')?.[0] ?? 0)
  // More come with the focus, as when one tabs through them.
  await expect(async () => {
    if (count > 0) await links.last().focus()
    expect(await links.count()).toBe(count)
  }).toPass()
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return {
    facts: addresses.map((address) => decodeURIComponent(factOf(address ?? ''))),
    hints: await page.getByRole('list', { name: 'Hints' }).getByRole('listitem').allTextContents(),
  }
}

const factOf = (address: string): string => /facts\/([^/]+)\//.exec(address)?.[1] ?? address

/** What is wrong with an answer, in words; nothing where it is as expected. */
function faults(row: QueryRow, { facts, hints }: Shown): string[] {
  const { first = [], only, has = [], not = [], hint } = row
  const told = (what: string): string => `${row.q} ${JSON.stringify(row.filter ?? {})}: ${what}`
  const begins = first.every((id, at) => facts[at] === id)
  const isAll = only === undefined || [...only].sort().join() === [...facts].sort().join()
  return [
    ...(begins ? [] : [`first ${facts.slice(0, first.length).join(', ')}`]),
    ...(isAll ? [] : [`finds ${facts.join(', ')}`]),
    ...has.filter((id) => !facts.includes(id)).map((id) => `lacks ${id}`),
    ...not.filter((id) => facts.includes(id)).map((id) => `has ${id}`),
    ...(hint === undefined || hints.includes(hint) ? [] : [`hints ${hints.join(' | ')}`]),
  ].map(told)
}

for (const [name, rows] of [
  ['real', REAL],
  ['fixture', COMET],
] as const) {
  test(`every search of the table finds its facts: ${name}`, async ({ page, sites }) => {
    test.setTimeout(240_000)
    await page.goto(`${sites[name]}search/`)
    const found: string[] = []
    for (const row of rows) found.push(...faults(row, await search(page, row)))
    expect(found).toEqual([])
  })
}

test('the table has enough rows, each of which expects something', () => {
  const rows = [...REAL, ...COMET]
  expect(rows.length).toBeGreaterThanOrEqual(60)
  for (const { q, filter, ...expected } of rows)
    expect(Object.keys(expected), `${q} ${JSON.stringify(filter)}`).not.toEqual([])
})
