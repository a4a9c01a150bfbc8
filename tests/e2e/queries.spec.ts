import type { Page } from '@playwright/test'
import { status } from '../support/reader.ts'
import { expect, test } from '../support/sites.ts'
import { COMET, REAL, SKY, type QueryRow } from './queries.ts'

/** What the page shows of a search. */
interface Shown {
  readonly facts: string[]
  readonly hints: string[]
  readonly ways: string[]
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

/** What is wrong with an answer, in words; nothing where it is as expected. */
function faults(row: QueryRow, { facts, hints, ways }: Shown): string[] {
  const { first = [], only, has = [], not = [], hint } = row
  const told = (what: string): string => `${row.q} ${JSON.stringify(row.filter ?? {})}: ${what}`
  const begins = first.every((id, at) => facts[at] === id)
  const isAll = only === undefined || [...only].sort().join() === [...facts].sort().join()
  const isSame = (expected: readonly string[] | undefined, lines: readonly string[]): boolean =>
    expected === undefined || expected.join('|') === lines.join('|')
  return [
    ...(begins ? [] : [`first ${facts.slice(0, first.length).join(', ')}`]),
    ...(isAll ? [] : [`finds ${facts.join(', ')}`]),
    ...has.filter((id) => !facts.includes(id)).map((id) => `lacks ${id}`),
    ...not.filter((id) => facts.includes(id)).map((id) => `has ${id}`),
    ...(hint === undefined || hints.includes(hint) ? [] : [`hints ${hints.join(' | ')}`]),
    ...(isSame(row.hints, hints) ? [] : [`all hints ${hints.join(' | ')}`]),
    ...(isSame(row.ways, ways) ? [] : [`ways ${ways.join(' | ')}`]),
  ].map(told)
}

for (const [name, rows] of [
  ['real', REAL],
  ['fixture', COMET],
  ['arabic', SKY],
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
  const rows = [...REAL, ...COMET, ...SKY]
  expect(rows.length).toBeGreaterThanOrEqual(60)
  for (const { q, filter, ...expected } of rows)
    expect(Object.keys(expected), `${q} ${JSON.stringify(filter)}`).not.toEqual([])
})
