import { builtNames } from '../support/site-table.ts'
import { factsOf } from '../support/site-data.ts'
import { expect, test } from '../support/sites.ts'

/** The selector of the entries’ addresses in each feed. */
const XML_ADDRESSES = { RSS: 'item > link', Atom: 'entry > link' }

for (const name of builtNames) {
  test(`${name} has feeds of existing facts, announced on every page`, async ({
    page,
    sites,
    builtSites,
  }) => {
    await page.goto(`${sites[name]}search/`)
    const facts = factsOf(builtSites[name])
    for (const [format, selector] of Object.entries(XML_ADDRESSES)) {
      const link = page.locator(`head link[rel="alternate"][title$="(${format})"]`)
      const entries = await link.evaluate(async (element, entry) => {
        const text = await (await fetch((element as HTMLLinkElement).href)).text()
        const xml = new DOMParser().parseFromString(text, 'text/xml')
        const addresses = [...xml.querySelectorAll(entry)]
        return addresses.map((one) => one.getAttribute('href') ?? one.textContent)
      }, selector)
      expect(entries, format).toHaveLength(Math.min(facts.length, 50))
      const paths = entries.map((address) => decodeURI(new URL(address).pathname))
      const { basePath } = builtSites[name]
      const known = facts.map(({ id }) => `${basePath}facts/${id}/`)
      expect(known, format).toEqual(expect.arrayContaining(paths))
    }
    // Readers follow one of them by a link; programs find all three.
    await expect(page.locator('footer a[href$="feed.xml"]')).toHaveCount(1)
    await expect(page.locator('head link[rel="alternate"][title]')).toHaveCount(3)
    const json = page.locator('head link[rel="alternate"][type="application/feed+json"]')
    const { items } = await json.evaluate(async (element) => {
      const answer = await fetch((element as HTMLLinkElement).href)
      return (await answer.json()) as { items: unknown[] }
    })
    expect(items).toHaveLength(Math.min(facts.length, 50))
  })
}
