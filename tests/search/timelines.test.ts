import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { loadContent } from '../../src/loaders/load/load-content.ts'
import { readSettings } from '../../src/loaders/read/settings.ts'
import { buildTimeline } from '../../src/timeline/build/build-timeline.ts'
import type { Timeline } from '../../src/timeline/types.ts'
import { BAMAKO, COMET, SKY, wrongFacts, isOfPage } from '../support/queries.ts'
import { realSearch, type RealSearch } from '../support/real-search.ts'

// The real index and engine of whole timelines, without the browser, in which tests/e2e/queries.spec.ts asks.

let folder = ''

afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

/** The timeline of a fixture, and its search. */
async function searched(name: string): Promise<[Timeline, RealSearch]> {
  const settings = readSettings(process.cwd(), { CONTENT_DIR: `tests/fixtures/${name}` })
  const { entries } = await loadContent(settings, 'build')
  const timeline = buildTimeline(entries)
  folder = mkdtempSync(join(tmpdir(), 'names-'))
  return [timeline, await realSearch(timeline, folder)]
}

test.each([
  ['bamako', BAMAKO],
  ['comet', COMET],
  ['sky', SKY],
] as const)(
  'every name, every quotation and every search of the table finds its facts first: %s',
  async (name, rows) => {
    const [{ people, organisations, places, topics, facts }, search] = await searched(name)
    const faults: string[] = []
    // A fact that has the word in its title answers as well, whatever it is about.
    const titled = (id: string, word: string): boolean =>
      facts.some((fact) => fact.id === id && fact.title.includes(word))
    for (const entity of [...people, ...organisations, ...places, ...topics]) {
      const own = entity.facts.map(({ id }) => id)
      for (const q of [entity.name, ...entity.aliases]) {
        const { ids } = await search(q)
        const lacks = own.filter((id) => !ids.includes(id))
        const others = ids.slice(0, own.length).filter((id) => !own.includes(id) && !titled(id, q))
        if (lacks.length + others.length > 0)
          faults.push(`${entity.id} by ${q}: lacks ${lacks.join()}; has before ${others.join()}`)
      }
    }
    for (const { id, quotes } of facts)
      for (const { text } of quotes) {
        const words = text.replaceAll(/["“”]/g, '').split(/\s+/).slice(0, 5).join(' ')
        const { ids } = await search(`"${words}"`)
        const same = facts.filter((fact) => fact.quotes.some((quote) => quote.text.includes(words)))
        if (!ids.slice(0, same.length).includes(id))
          faults.push(`"${words}" of ${id}: ${ids.join()}`)
      }
    for (const row of rows.filter((row) => !isOfPage(row)))
      faults.push(...wrongFacts(row, (await search(row.q, row.filter)).ids))
    expect(facts.length).toBeGreaterThan(5)
    expect(faults).toEqual([])
  },
)

test('the table has enough rows, each of which expects something', () => {
  const rows = [...BAMAKO, ...COMET, ...SKY]
  expect(rows.length).toBeGreaterThanOrEqual(60)
  // What finds nothing lacks all that is not to be found.
  for (const { q, filter, not, ...expected } of rows)
    expect(Object.keys(expected), `${q} ${JSON.stringify(filter)} ${String(not)}`).not.toEqual([])
})
