import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { status } from '../support/reader.ts'
import { changeAddress } from '../support/search-in-page.ts'
import { expect, test } from '../support/sites.ts'

test('examples are of this timeline, and find something', async ({ page, sites }) => {
  for (const site of [sites.bamako, sites.fixture]) {
    await page.goto(`${site}search/`)
    const examples = page.getByRole('region', { name: 'What you can search for' }).getByRole('link')
    const addresses = await examples.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(addresses).toHaveLength(4)
    for (const address of addresses) {
      expect(new URL(address).pathname).toBe(new URL(site).pathname + 'search/')
      await changeAddress(page, new URL(address).search)
      await page.locator('timeline-search[data-state=found]').waitFor()
      await expect(status(page), address).toHaveText(/^\d+ facts? for/)
    }
  }
})

test('browsers can add the search, machines can find it', async ({ page, sites, builtSites }) => {
  const { folder, siteUrl, basePath } = builtSites.bamako
  const address = `${siteUrl}${basePath}`
  const xml = readFileSync(join(folder, 'opensearch.xml'), 'utf8')
  expect(xml).toContain(`template="${address}search/?q={searchTerms}"`)
  await page.goto(`${sites.bamako}facts/bilateral-talks/`)
  const link = page.locator('head link[rel=search]')
  await expect(link).toHaveAttribute('href', `${basePath}opensearch.xml`)
  await page.goto(sites.bamako)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'WebSite',
    url: address,
    potentialAction: { target: { urlTemplate: `${address}search/?q={search_term_string}` } },
  })
})
