import { searchInPage, type Shown } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'
import { COMET, BAMAKO, SKY, type QueryRow } from './queries.ts'

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
  ['bamako', BAMAKO],
  ['fixture', COMET],
  ['arabic', SKY],
] as const) {
  test(`every search of the table finds its facts: ${name}`, async ({ page, sites }) => {
    test.setTimeout(240_000)
    await page.goto(`${sites[name]}search/`)
    const found: string[] = []
    for (const row of rows) found.push(...faults(row, await searchInPage(page, row)))
    expect(found).toEqual([])
  })
}

test('the table has enough rows, each of which expects something', () => {
  const rows = [...BAMAKO, ...COMET, ...SKY]
  expect(rows.length).toBeGreaterThanOrEqual(60)
  // What finds nothing lacks all that is not to be found.
  for (const { q, filter, not, ...expected } of rows)
    expect(Object.keys(expected), `${q} ${JSON.stringify(filter)} ${String(not)}`).not.toEqual([])
})
