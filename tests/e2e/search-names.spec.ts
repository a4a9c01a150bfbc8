import { searchInPage } from '../support/search-in-page.ts'
import { timelineOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

for (const name of ['bamako', 'fixture', 'arabic'] as const) {
  test(`every name, in every spelling, finds its facts first: ${name}`, async ({
    page,
    sites,
    builtSites,
  }) => {
    test.setTimeout(240_000)
    const { people, organisations, places, topics, facts } = timelineOf(builtSites[name])
    // A fact that has the word in its title answers as well, whatever it is about.
    const titled = (id: string, word: string): boolean =>
      facts.some((fact) => fact.id === id && fact.title.includes(word))
    await page.goto(`${sites[name]}search/`)
    const faults: string[] = []
    for (const entity of [...people, ...organisations, ...places, ...topics])
      for (const q of [entity.name, ...entity.aliases]) {
        const found = await searchInPage(page, { q })
        const lacks = entity.facts.filter((id) => !found.facts.includes(id))
        const others = found.facts
          .slice(0, entity.facts.length)
          .filter((id) => !entity.facts.includes(id) && !titled(id, q))
        if (lacks.length + others.length > 0)
          faults.push(`${entity.id} by ${q}: lacks ${lacks.join()}; has before ${others.join()}`)
      }
    expect(faults).toEqual([])
  })

  test(`every quotation finds its facts first: ${name}`, async ({ page, sites, builtSites }) => {
    test.setTimeout(240_000)
    const { facts } = timelineOf(builtSites[name])
    await page.goto(`${sites[name]}search/`)
    const faults: string[] = []
    for (const { id, quotes } of facts)
      for (const { text } of quotes) {
        const words = text.replaceAll(/["“”]/g, '').split(/\s+/).slice(0, 5).join(' ')
        const found = await searchInPage(page, { q: `"${words}"` })
        const same = facts.filter((fact) => fact.quotes.some((quote) => quote.text.includes(words)))
        const first = found.facts.slice(0, same.length)
        if (!first.includes(id)) faults.push(`"${words}" of ${id}: ${found.facts.join()}`)
      }
    expect(faults).toEqual([])
  })
}
