import { searchInPage, type Shown } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'
import { COMET, BAMAKO, SKY, isOfPage, wrongFacts, type QueryRow } from '../support/queries.ts'

/** What is wrong with an answer, in words; empty if it is as expected. */
function faults(row: QueryRow, { facts, hints, ways }: Shown): string[] {
  const isSame = (expected: readonly string[] | undefined, lines: readonly string[]): boolean =>
    expected === undefined || expected.join('|') === lines.join('|')
  const { hint } = row
  return [
    ...wrongFacts(row, facts),
    ...(hint === undefined || hints.includes(hint) ? [] : [`hints ${hints.join(' | ')}`]),
    ...(isSame(row.hints, hints) ? [] : [`all hints ${hints.join(' | ')}`]),
    ...(isSame(row.ways, ways) ? [] : [`ways ${ways.join(' | ')}`]),
  ].map((what) => `${row.q}: ${what}`)
}

// tests/search/timelines.test.ts asks the rows that expect only facts.
for (const [name, rows] of [
  ['bamako', BAMAKO],
  ['fixture', COMET],
  ['arabic', SKY],
] as const) {
  test(`searches of the table show their facts, hints and ways out: ${name}`, async ({
    page,
    sites,
  }) => {
    test.setTimeout(240_000)
    await page.goto(`${sites[name]}search/`)
    const found: string[] = []
    for (const row of rows.filter(isOfPage))
      found.push(...faults(row, await searchInPage(page, row)))
    expect(found).toEqual([])
  })
}
